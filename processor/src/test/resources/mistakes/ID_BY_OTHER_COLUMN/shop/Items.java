package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
class Items {

  @Entity
  @BatchEntity
  static class B {
    @Id
    @ManyToOne
    @JoinColumn(referencedColumnName = "code")
    A a; //! B.a cannot be a part of the id: it refers to another column than the id of its target. Refer to the id, or keep it out of the id.
  }
}
