package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Embedded String name; //! Item.name is annotated with @Embedded, but its type is java.lang.String, which is no record. Make it a record, or leave the annotation away.
  @Embedded Plain plain; //! Item.plain is annotated with @Embedded, but its type is shop.Item.Plain, which is no record. Make it a record, or leave the annotation away.

  static class Plain {}
}
