package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.HibernatePeer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Classes in our own words, and the same in those of JPA, whose tables both fill. */
final class Twins {

  private final HibernatePeer peer;

  Twins(TestSchema schema, Class<?>... entities) {
    this.peer = new HibernatePeer(schema, entities);
  }

  /** Compares the rows of two graphs, and returns them by table. */
  Map<String, List<Object>> assertSameRows(Supplier<List<?>> ours, Supplier<List<?>> theirs) {
    Map<String, List<Object>> rows = peer.rowsOfGraphsert(ours);
    assertThat(rows).isEqualTo(peer.rowsOfHibernate(theirs));
    return rows;
  }
}
