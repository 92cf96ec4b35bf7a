package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.List;

@BatchEntity
@Entity
class Item {
  @jakarta.persistence.Id @dev.graphsert.Id Long id; //! Item.id is annotated with @dev.graphsert.Id, which says nothing about a member of an @Entity. Use the annotations of JPA.
  @dev.graphsert.Column(name = "n") String name; //! Item.name is annotated with @dev.graphsert.Column, which says nothing about a member of an @Entity. Use the annotations of JPA.
  @dev.graphsert.Transient @ElementCollection List<String> excluded;
}
