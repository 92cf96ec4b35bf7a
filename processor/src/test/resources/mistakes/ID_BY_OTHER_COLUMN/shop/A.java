package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
@Entity
@BatchEntity
class A {
  @Id Long id;
  String code;
}
