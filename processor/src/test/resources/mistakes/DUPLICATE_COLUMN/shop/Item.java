package shop;
import dev.graphsert.*;
@BatchEntity
class Item {
  Long id;
  @Column(name = "ID") int upper;
  @Column(name = "id") int again; //! Item.again is mapped to column "id", to which Item.id is mapped already. Name another column in @Column(name), or exclude one of them with @Transient.
  Item parent;
  Long parentId; //! Item.parentId is mapped to column "parent_id", to which Item.parent is mapped already. Name another column in @Column(name), or exclude one of them with @Transient.
  @Reference(column = "parent_id") Item other; //! Item.other is mapped to column "parent_id", to which Item.parent is mapped already. Name another column in @Reference(column), or exclude one of them with @Transient.
  Size size;
  @Embedded(prefix = "size_") Size same; //! Item.same.width is mapped to column "size_width", to which Item.size.width is mapped already. Name another prefix in @Embedded(prefix), or exclude one of them with @Transient.
  int sizeWidth; //! Item.sizeWidth is mapped to column "size_width", to which Item.size.width is mapped already. Name another column in @Column(name), or exclude one of them with @Transient.
  Twice twice;
  Nested nested;

  record Size(int width) {}

  record Twice(@Column(name = "x") int a, @Column(name = "x") int b) {} //! Item.twice.b is mapped to column "twice_x", to which Item.twice.a is mapped already. Name another column in @Column(name), or exclude one of them with @Transient.

  record Nested(@Embedded(prefix = "") Size a, @Embedded(prefix = "") Size b) {} //! Item.nested.b.width is mapped to column "nested_width", to which Item.nested.a.width is mapped already. Name another prefix in @Embedded(prefix), or exclude one of them with @Transient.
}
