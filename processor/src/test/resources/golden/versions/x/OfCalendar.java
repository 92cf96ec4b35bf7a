package x;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Calendar;

@Entity
@BatchEntity
class OfCalendar {

  @Id Long id;

  @Version Calendar changed;
}
