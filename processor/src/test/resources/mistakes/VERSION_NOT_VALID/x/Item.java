package x;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.ColumnConverter;
import dev.graphsert.Version;
import java.time.Instant;

@BatchEntity
public class Item {

  Long id;

  @Version Instant changed; //! Item.changed cannot be the version: its type is java.time.Instant. A version is a member of the entity itself, of type Long, long, Integer, int, Short or short, and without a converter.

  @Version
  @Column(converter = Next.class)
  long number; //! Item.number cannot be the version: its type is long. A version is a member of the entity itself, of type Long, long, Integer, int, Short or short, and without a converter.

  Part part;

  record Part(@Version long number) {} //! Item.part.number cannot be the version: its type is long. A version is a member of the entity itself, of type Long, long, Integer, int, Short or short, and without a converter.

  static class Next implements ColumnConverter<Long, Long> {
    @Override
    public Long toColumn(Long value) {
      return value + 1;
    }
  }
}
