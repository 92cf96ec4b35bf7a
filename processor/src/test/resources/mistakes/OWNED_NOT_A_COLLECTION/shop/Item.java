package shop;
import dev.graphsert.*;
import java.util.*;
@SuppressWarnings("rawtypes")
@BatchEntity
class Item {
  Long id;
  @OwnedCollection Item one; //! Item.one is annotated with @OwnedCollection, but its type is shop.Item. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
  @OwnedCollection Item[] array; //! Item.array is annotated with @OwnedCollection, but its type is shop.Item[]. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
  @OwnedCollection Map<String, Item> map; //! Item.map is annotated with @OwnedCollection, but its type is java.util.Map<java.lang.String, shop.Item>. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
  @OwnedCollection List raw; //! Item.raw is annotated with @OwnedCollection, but its type is java.util.List. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
  @OwnedCollection String text; //! Item.text is annotated with @OwnedCollection, but its type is java.lang.String. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
  @OwnedCollection int number; //! Item.number is annotated with @OwnedCollection, but its type is int. It must be a collection (an Iterable) of a @BatchEntity class; a single entity needs no annotation.
}
