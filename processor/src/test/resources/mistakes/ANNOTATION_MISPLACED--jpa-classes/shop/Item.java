package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Inheritance;
import dev.graphsert.MemberAccess;
import dev.graphsert.SecondaryTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@BatchEntity(access = MemberAccess.PROPERTY, discriminator = "i", keyColumns = "id", listeners = Item.class)
@Entity
@Inheritance
@SecondaryTable(name = "a")
@SecondaryTable(name = "b")
class Item { //! Item is annotated with @Inheritance, which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @SecondaryTable, which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(access), which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(discriminator), which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(keyColumns), which says nothing about an @Entity. Use the annotations of JPA. //! Item is annotated with @BatchEntity(listeners), which says nothing about an @Entity. Use the annotations of JPA.
  @Id Long id;
}
