package shipping;

import dev.graphsert.BatchEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
@BatchEntity
class Parcel {
  @Id Long id;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "parcelOf", nullable = false)
  @OrderColumn
  List<Item> items;

  @OneToMany(targetEntity = Box.class)
  @JoinColumn
  private Collection<? extends Item> boxes;

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(schema = "store")
  static class Item {
    @Id Long id;
  }

  @Entity
  @BatchEntity
  static class Box extends Item {}
}
