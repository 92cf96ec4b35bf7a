package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Reference Long other; //! Item.other is annotated with @Reference, but its type is java.lang.Long, which is no @BatchEntity. Annotate that class, or name the column with @Column.
  @Reference Plain plain; //! Item.plain is annotated with @Reference, but its type is shop.Item.Plain, which is no @BatchEntity. Annotate that class, or name the column with @Column.
  @Reference Special special; //! Item.special is annotated with @Reference, but its type is shop.Item.Special, which is no @BatchEntity. Annotate that class, or name the column with @Column.

  static class Plain {}

  static class Special extends Item {}
}
