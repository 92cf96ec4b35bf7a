package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entities of {@code javax.persistence} get the rows that Hibernate writes of the same entities of
 * {@code jakarta.persistence}, which is the only one that it reads today.
 */
final class JavaxTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void theRowsAreThoseOfJakarta() throws Exception {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Fleet.ENTITIES);
    Map<String, List<Object>> rows = peer.rowsOfHibernate(new Fleet());
    assertThat(rows.values()).as("rows of each table").noneMatch(List::isEmpty);
    assertThat(peer.rowsOfGraphsert(new Fleet())).isEqualTo(rows);
    try (Twin twin =
        new Twin(
            Fleet.class,
            folder,
            source -> source.replace("jakarta.persistence", "javax.persistence"))) {
      assertThat(twin.graph().get(0).getClass().getAnnotations())
          .anyMatch(javax.persistence.Entity.class::isInstance);
      assertThat(peer.rowsOfGraphsert(twin::graph)).isEqualTo(rows);
    }
  }
}
