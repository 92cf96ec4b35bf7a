package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Inheritance;
import dev.graphsert.SecondaryTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@BatchEntity(discriminator = "i", keyColumns = "id")
@Entity
@Inheritance
@SecondaryTable(name = "a")
@SecondaryTable(name = "b")
class Item { //! Item is annotated with @Inheritance, which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @SecondaryTable, which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(discriminator), which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(keyColumns), which says nothing about an @Entity. Use the annotations of JPA.
  @Id Long id;
}
