package tasks;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;

class Audit {

  private Audit() {}

  @PrePersist
  void touch(Object entity) {}

  @PostPersist
  private void note(Task task) {}
}
