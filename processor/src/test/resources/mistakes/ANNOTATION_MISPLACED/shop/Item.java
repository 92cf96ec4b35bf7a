package shop;
import dev.graphsert.*;
import java.util.List;
@BatchEntity
class Item {
  @Id @Reference @Embedded Long id; //! Item.id is annotated with @Embedded, which says nothing about the id. Leave the annotation away. //! Item.id is annotated with @Reference, which says nothing about the id. Leave the annotation away.
  @OwnedCollection @Column @Reference List<Item> items; //! Item.items is annotated with @Column, which says nothing about a collection of entities. Leave the annotation away. //! Item.items is annotated with @Reference, which says nothing about a collection of entities. Leave the annotation away.
  @Reference @Column(name = "x") Item parent; //! Item.parent is annotated with @Column, which says nothing about a reference to an entity. Name the column with @Reference(column).
  @Column(name = "x") Item other; //! Item.other is annotated with @Column, which says nothing about a reference to an entity. Name the column with @Reference(column).
  @Embedded @Column @Reference Size size; //! Item.size is annotated with @Column, which says nothing about a reference to an entity. Name the column with @Reference(column). //! Item.size is annotated with @Embedded, which says nothing about a reference to an entity. Leave the annotation away. //! Item.size is annotated with @Reference, but its type is shop.Item.Size, which is no @BatchEntity. Annotate that class, or name the column with @Column.
  @Column Size plainSize; //! Item.plainSize is annotated with @Column, which says nothing about an embedded value. Leave the annotation away.
  @Embedded Item embedded; //! Item.embedded is annotated with @Embedded, which says nothing about a reference to an entity. Leave the annotation away.
  @Transient @Column String out; //! Item.out is annotated with @Column, which says nothing about a member that is static, transient or excluded with @Transient. Leave one of them away.
  @Column static String shared; //! Item.shared is annotated with @Column, which says nothing about a member that is static, transient or excluded with @Transient. Leave one of them away.
  @Id transient String gone; //! Item.gone is annotated with @Id, which says nothing about a member that is static, transient or excluded with @Transient. Leave one of them away.

  record Size(@Id int width) {} //! Item.plainSize.width is annotated with @Id, which says nothing about a value. Leave the annotation away.
}
