package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
@Entity
@BatchEntity
class Item {
  @EmbeddedId Key key;

  @Embeddable
  record Key(@GeneratedValue Long number, String tenant) {} //! The id Item.key.number is final, but it is generated when the entity is inserted and must be written then. Leave final away, or set it yourself with @Id(generation = IdGeneration.ASSIGNED).
}
