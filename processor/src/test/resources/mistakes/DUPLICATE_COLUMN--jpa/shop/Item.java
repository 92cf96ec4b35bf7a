package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  Size size;
  Size packed; //! Item.packed.width is mapped to column "width", to which Item.size.width is mapped already. Name another column in @Column, @JoinColumn or an override, or exclude one of them with @Transient.

  @Embeddable
  static class Size {
    int width;
  }
}
