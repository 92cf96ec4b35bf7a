package shop;
import dev.graphsert.*;
import java.util.*;
@BatchEntity
class Item {
  Long id;
  @OwnedCollection List<String> names; //! Item.names is annotated with @OwnedCollection, but its elements are java.lang.String, which is no @BatchEntity. Annotate that class, or exclude the member with @Transient.
  @OwnedCollection List<?> any; //! Item.any is annotated with @OwnedCollection, but its elements are java.lang.Object, which is no @BatchEntity. Annotate that class, or exclude the member with @Transient.
  @OwnedCollection List<? super Item> wide; //! Item.wide is annotated with @OwnedCollection, but its elements are java.lang.Object, which is no @BatchEntity. Annotate that class, or exclude the member with @Transient.
  @OwnedCollection List<List<Item>> nested; //! Item.nested is annotated with @OwnedCollection, but its elements are java.util.List<shop.Item>, which is no @BatchEntity. Annotate that class, or exclude the member with @Transient.
}
