package dev.graphsert.it.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.HibernatePeer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The entities of Keycloak, as its jars on Maven Central have them, get the rows of Hibernate. */
final class KeycloakModelTest {

  private static final String JARS = "graphsert.models";

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void everyEntityGetsTheRowOfHibernate() throws Exception {
    assumeThat(System.getProperty(JARS)).as("where the build has put the jars").isNotNull();
    Path jars = Path.of(System.getProperty(JARS), "keycloak");
    try (ForeignModel model =
        new ForeignModel(jars, folder, "-Agraphsert.entities=jpa", "-Agraphsert.lobs=value")) {
      List<Class<?>> entities = model.entities();
      assertThat(entities).hasSizeGreaterThan(60);
      HibernatePeer peer =
          new HibernatePeer(SCHEMA, entities.toArray(Class<?>[]::new))
              .with("hibernate.query.startup_check", "false");
      Map<String, List<Object>> rows = peer.rowsOfHibernate(() -> Instances.of(entities));
      for (Strategy strategy : Strategy.values()) {
        assertThat(peer.rowsOfGraphsert(strategy, () -> Instances.of(entities)))
            .as("rows under %s", strategy)
            .isEqualTo(rows);
      }
      assertThat(rows.keySet()).hasSizeGreaterThan(entities.size() - 1);
      assertThat(rows.values().stream().filter(rowsOf -> !rowsOf.isEmpty()).count())
          .as("tables with rows")
          .isGreaterThan(50);
    }
  }
}
