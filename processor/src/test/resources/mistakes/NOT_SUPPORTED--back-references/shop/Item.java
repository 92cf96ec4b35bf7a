package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@BatchEntity
class Item {
  @Id Long id;
  @ManyToOne Items.Owner owner;
}
