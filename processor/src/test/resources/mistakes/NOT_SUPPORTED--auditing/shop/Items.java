package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.time.Instant;
import org.springframework.data.annotation.*;
import org.springframework.data.jpa.domain.support.*;

class Items {

  @Entity
  @BatchEntity
  @EntityListeners(AuditingEntityListener.class)
  static class Audited {
    @jakarta.persistence.Id Long id;
    @CreatedDate String asText; //! Audited.asText cannot be inserted as @CreatedDate says: Times of type java.lang.String are not supported. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @LastModifiedDate final Instant unchanging = null; //! Audited.unchanging cannot be inserted as @LastModifiedDate says: It is final, and cannot be set. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Embedded Times times;
  }

  @Embeddable
  static class Times {
    @CreatedDate Instant created; //! Audited.times.created cannot be inserted as @CreatedDate says: It is in an embedded value, which may be missing. Change the mapping, or exclude the member with @dev.graphsert.Transient.
    @Embedded Inner inner;
  }

  @Embeddable
  static class Inner {
    @LastModifiedDate Instant modified; //! Audited.times.inner.modified cannot be inserted as @LastModifiedDate says: It is in an embedded value, which may be missing. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  @EntityListeners(OtherListener.class)
  static class Listened { //! Listened cannot be inserted as @EntityListeners says: Spring makes OtherListener itself, and without Spring it does nothing: set what it sets in a @PrePersist method or before the entity is added. Change the mapping, or insert this class by other means.
    @jakarta.persistence.Id Long id;
  }
}
