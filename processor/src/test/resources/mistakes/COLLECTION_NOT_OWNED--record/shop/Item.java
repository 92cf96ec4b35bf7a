package shop;
import dev.graphsert.*;
import java.util.*;
@BatchEntity
class Item {
  Long id;
  Part part;

  record Part(int size, @OwnedCollection List<Item> owned, Set<String> names) {} //! Item.part.names cannot be a column: its type is java.util.Set<java.lang.String>. If its elements are entities to insert with Item, annotate it with @OwnedCollection; if they are values, or entities of a join table, with @CollectionTable; else exclude it with @Transient.
}
