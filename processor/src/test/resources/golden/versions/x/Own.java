package x;

import dev.graphsert.BatchEntity;
import dev.graphsert.Version;
import java.time.Instant;

@BatchEntity
class Own {

  Long id;

  @Version private Instant changed;
}
