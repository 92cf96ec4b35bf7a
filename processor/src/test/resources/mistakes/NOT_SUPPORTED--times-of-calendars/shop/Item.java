package shop;
import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.Calendar;
@Entity
@BatchEntity
class Item {
  @Id Long id;
  @Temporal(TemporalType.TIME) Calendar time; //! Item.time cannot be a column: its type is java.util.Calendar. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Did you mean OffsetDateTime? Use one of them, or exclude the member with @Transient.
  @Temporal(TemporalType.DATE) Calendar day;
}
