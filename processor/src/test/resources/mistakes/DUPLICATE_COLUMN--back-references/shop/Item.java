package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@BatchEntity
class Item {
  @Id Long id;
}
