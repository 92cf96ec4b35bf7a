package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@BatchEntity
@Entity
class Item {
  @Id Long id;

  @dev.graphsert.BeforeInsert
  void prepare() {} //! Item.prepare is annotated with @BeforeInsert, which says nothing about a method of an @Entity. Use the annotations of JPA.

  @dev.graphsert.AfterInsert
  void announce() {} //! Item.announce is annotated with @AfterInsert, which says nothing about a method of an @Entity. Use the annotations of JPA.
}
