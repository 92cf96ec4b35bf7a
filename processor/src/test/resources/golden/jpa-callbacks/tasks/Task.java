package tasks;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;

@BatchEntity
@Entity
@EntityListeners(Audit.class)
public class Task {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @PrePersist
  private void prepare() {}

  @PostPersist
  void announce() {}
}
