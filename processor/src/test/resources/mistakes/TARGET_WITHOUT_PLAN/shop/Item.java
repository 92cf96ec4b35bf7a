package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.List;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  @ManyToOne Maker maker; //! Item.maker refers to shop.Item.Maker, which has no insert plan. Annotate that class with @BatchEntity beside @Entity, or compile with -Agraphsert.entities=jpa, which does it for every @Entity.

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
  List<Maker> makers; //! Item.makers refers to shop.Item.Maker, which has no insert plan. Annotate that class with @BatchEntity beside @Entity, or compile with -Agraphsert.entities=jpa, which does it for every @Entity.

  @Entity
  static class Maker {
    @Id Long id;
    @ManyToOne Item item;
  }
}
