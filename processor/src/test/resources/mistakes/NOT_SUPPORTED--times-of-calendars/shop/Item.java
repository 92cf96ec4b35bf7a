package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.Calendar;
@Entity
@BatchEntity
class Item {
  @Id Long id;
  @Temporal(TemporalType.TIME) Calendar time; //! Item.time cannot be inserted as @Temporal says: A calendar is stored as its date, or as its date and time. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Temporal(TemporalType.DATE) Calendar day;
}
