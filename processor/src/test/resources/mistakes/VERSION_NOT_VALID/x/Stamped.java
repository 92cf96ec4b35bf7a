package x;

import dev.graphsert.BatchEntity;
import dev.graphsert.Version;
import java.time.Instant;

@BatchEntity
public class Stamped {

  Long id;

  @Version final Instant changed = null; //! Stamped.changed cannot be the version: It is final, and cannot be set. An entity has one version, which is a member of its own, without a converter, of type Long, long, Integer, int, Short, short, Instant, LocalDateTime or OffsetDateTime; one of a time is not final.
}
