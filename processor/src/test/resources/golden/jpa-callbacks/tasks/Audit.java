package tasks;

import jakarta.persistence.PrePersist;

class Audit {

  @PrePersist
  void touch(Object entity) {}
}
