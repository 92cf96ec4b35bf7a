package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Embedded String name; //! Item.name is annotated with @Embedded, but its type is java.lang.String, which is no class of several values. Leave @Embedded away.
  @Embedded Kind kind; //! Item.kind is annotated with @Embedded, but its type is shop.Item.Kind, which is no class of several values. Leave @Embedded away.
  @Embedded Runnable task; //! Item.task is annotated with @Embedded, but its type is java.lang.Runnable, which is no class of several values. Leave @Embedded away.
  @Embedded int[] numbers; //! Item.numbers is annotated with @Embedded, but its type is int[], which is no class of several values. Leave @Embedded away.

  enum Kind { A }
}
