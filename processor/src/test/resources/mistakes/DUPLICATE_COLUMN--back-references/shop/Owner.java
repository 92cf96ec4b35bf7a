package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
@BatchEntity
class Owner {
  @Id Long id;
  @OneToMany @JoinColumn(name = "owner") List<Item> items;
  @OneToMany @JoinColumn(name = "owner") List<Item> others; //! Owner.others is mapped to column "owner", to which Owner.items is mapped already. Name another column in @JoinColumn or @OrderColumn, or exclude one of them with @Transient.
}
