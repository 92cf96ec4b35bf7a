package shop;
import dev.graphsert.*;
import java.util.*;
@BatchEntity
class Item {
  Long id;
  List<Item> items; //! Item.items cannot be a column: its type is java.util.List<shop.Item>. If its elements are entities to insert with Item, annotate it with @OwnedCollection; if they are values, or entities of a join table, with @CollectionTable; else exclude it with @Transient.
  private Set<String> names; //! Item.names cannot be a column: its type is java.util.Set<java.lang.String>. If its elements are entities to insert with Item, annotate it with @OwnedCollection; if they are values, or entities of a join table, with @CollectionTable; else exclude it with @Transient.
  Iterable<? extends Item> any; //! Item.any cannot be a column: its type is java.lang.Iterable<? extends shop.Item>. If its elements are entities to insert with Item, annotate it with @OwnedCollection; if they are values, or entities of a join table, with @CollectionTable; else exclude it with @Transient.
}
