package org.springframework.data.jpa.domain.support;
public class AuditingEntityListener {
  @jakarta.persistence.PrePersist
  public void touchForCreate(Object target) {}
}
