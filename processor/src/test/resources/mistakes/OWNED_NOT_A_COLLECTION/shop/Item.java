package shop;
import dev.graphsert.*;
import java.util.*;
@SuppressWarnings("rawtypes")
@BatchEntity
class Item {
  Long id;
  @OwnedCollection Item one; //! Item.one is annotated with @OwnedCollection, but its type is shop.Item. It must be a collection (an Iterable, or a Map by its values) of a @BatchEntity class; a single entity has @Owned instead.
  @OwnedCollection Item[] array; //! Item.array is annotated with @OwnedCollection, but its type is shop.Item[]. It must be a collection (an Iterable, or a Map by its values) of a @BatchEntity class; a single entity has @Owned instead.
  @OwnedCollection Map<String, Item> map;
  @OwnedCollection List raw; //! Item.raw is annotated with @OwnedCollection, but its type is java.util.List. It must be a collection (an Iterable, or a Map by its values) of a @BatchEntity class; a single entity has @Owned instead.
  @OwnedCollection String text; //! Item.text is annotated with @OwnedCollection, but its type is java.lang.String. It must be a collection (an Iterable, or a Map by its values) of a @BatchEntity class; a single entity has @Owned instead.
  @OwnedCollection int number; //! Item.number is annotated with @OwnedCollection, but its type is int. It must be a collection (an Iterable, or a Map by its values) of a @BatchEntity class; a single entity has @Owned instead.
}
