package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
@Entity
@BatchEntity
class Simple {
  @Id Long id;
}
