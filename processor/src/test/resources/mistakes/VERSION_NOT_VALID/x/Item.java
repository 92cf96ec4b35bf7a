package x;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Version;
import java.time.Instant;
import java.time.LocalDate;

@BatchEntity
public class Item {

  Long id;

  @Version LocalDate changed; //! Item.changed cannot be the version: Its type is java.time.LocalDate. An entity has one version, which is a member of its own, without a converter, of type Long, long, Integer, int, Short, short, Instant, LocalDateTime or OffsetDateTime; one of a time is not final.

  @Version
  @Column(converter = Next.class)
  long number; //! Item.number cannot be the version: Its type is long. An entity has one version, which is a member of its own, without a converter, of type Long, long, Integer, int, Short, short, Instant, LocalDateTime or OffsetDateTime; one of a time is not final. //! Item.number cannot be the version: The entity has another one. An entity has one version, which is a member of its own, without a converter, of type Long, long, Integer, int, Short, short, Instant, LocalDateTime or OffsetDateTime; one of a time is not final.

  Part part;

  record Part(@Version long number) {} //! Item.part.number cannot be the version: Its type is long. An entity has one version, which is a member of its own, without a converter, of type Long, long, Integer, int, Short, short, Instant, LocalDateTime or OffsetDateTime; one of a time is not final.

  static class Next implements ColumnConverter<Long, Long> {
    @Override
    public Long toColumn(Long value) {
      return value + 1;
    }
  }
}
