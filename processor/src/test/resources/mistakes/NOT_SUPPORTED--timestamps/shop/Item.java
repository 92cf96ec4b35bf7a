package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.*;
@Entity
@BatchEntity
class Item {
  @jakarta.persistence.Id Long id;
  @CreationTimestamp(source = SourceType.DB) Instant byDatabase; //! Item.byDatabase cannot be inserted as @CreationTimestamp says: Its time is the database's; with source = VM it is ours. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @CurrentTimestamp Instant byDefault; //! Item.byDefault cannot be inserted as @CurrentTimestamp says: Its time is the database's; with source = VM it is ours. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @UpdateTimestamp Long number; //! Item.number cannot be inserted as @UpdateTimestamp says: Times of type java.lang.Long are not supported. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  Times times;

  @Embeddable
  static class Times {
    @CreationTimestamp Instant created; //! Item.times.created cannot be inserted as @CreationTimestamp says: It is in an embedded value, which may be missing. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  }
}
