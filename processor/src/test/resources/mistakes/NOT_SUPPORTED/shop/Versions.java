package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.time.Instant;

class Versions {

  @Entity
  @BatchEntity
  static class Two {
    @Id Long id;
    @Version Long first;
    @Version Long second; //! Two.second cannot be inserted as @Version says: The entity has another one. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  static class Inexact {
    @Id Long id;

    @Version
    @Column(precision = 4)
    Instant changed; //! Inexact.changed cannot be inserted as @Version says: Times are cut to 0, 3 or 6 digits of a second. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }

  @Entity
  @BatchEntity
  static class Embedding {
    @Id Long id;
    @Embedded Part part;
  }

  @Embeddable
  static class Part {
    @Version Long version; //! Embedding.part.version cannot be inserted as @Version says: A version is a number or a time, and a member of the entity itself. Make it a Long, long, Integer, int, Short, short, Instant, LocalDateTime, OffsetDateTime, ZonedDateTime, Timestamp, Date or Calendar.
  }
}
