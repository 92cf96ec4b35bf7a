package shop;
import dev.graphsert.*;
import java.util.*;
@BatchEntity
class Item {
  Long id;
  Part part;

  record Part(int size, @OwnedCollection List<Item> owned, Set<String> names) {} //! Item.part.owned is a collection (java.util.List<shop.Item>) inside an embedded record, where its elements cannot be inserted. Move it into the entity and annotate it with @OwnedCollection, make it an array if its elements are values, or exclude it with @Transient. //! Item.part.names is a collection (java.util.Set<java.lang.String>) inside an embedded record, where its elements cannot be inserted. Move it into the entity and annotate it with @OwnedCollection, make it an array if its elements are values, or exclude it with @Transient.
}
