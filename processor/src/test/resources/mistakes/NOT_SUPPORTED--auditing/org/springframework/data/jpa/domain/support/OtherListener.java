package org.springframework.data.jpa.domain.support;
public class OtherListener {
  @jakarta.persistence.PrePersist
  public void touch(Object target) {}
}
