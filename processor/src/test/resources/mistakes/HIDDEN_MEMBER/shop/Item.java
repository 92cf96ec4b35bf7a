package shop;
import dev.graphsert.*;
@BatchEntity
class Item extends Base {
  Long id; //! Item.id hides Base.id of its superclass: one name cannot stand for two members. Rename one of them, or exclude one with @Transient.
  @Column(name = "other") private String name; //! Item.name hides Base.name of its superclass: one name cannot stand for two members. Rename one of them, or exclude one with @Transient.
}
