package dev.graphsert.it.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.HibernatePeer;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The entities of Kogito's data index, as its jars on Maven Central have them, get the rows of
 * Hibernate: keys of several columns, tables of values, and JSON by a converter.
 */
final class KogitoModelTest {

  private static final String JARS = "graphsert.models";

  /** A process has them in columns that are not those of its reference to a definition. */
  private static final Set<String> KEY_OF_DEFINITION =
      Set.of(
          "ProcessDefinitionEntity.id",
          "ProcessDefinitionEntity.version",
          "ProcessInstanceEntity.processId",
          "ProcessInstanceEntity.version");

  private static final String JSON = "{\"a\":[1,\"b\"]}";

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void everyEntityGetsTheRowOfHibernate() throws Exception {
    assumeThat(System.getProperty(JARS)).as("where the build has put the jars").isNotNull();
    Path jars = Path.of(System.getProperty(JARS), "kogito");
    try (ForeignModel model = new ForeignModel(jars, folder, "-Agraphsert.entities=jpa")) {
      List<Class<?>> entities = model.entities();
      assertThat(entities).hasSizeGreaterThan(8);
      Class<?> mapper = model.load("com.fasterxml.jackson.databind.ObjectMapper");
      Object json =
          mapper
              .getMethod("readTree", String.class)
              .invoke(mapper.getConstructor().newInstance(), JSON);
      HibernatePeer peer =
          new HibernatePeer(SCHEMA, entities.toArray(Class<?>[]::new))
              .with("hibernate.connection.url", SCHEMA.url() + "&stringtype=unspecified");
      Supplier<List<?>> graph =
          () -> Instances.of(entities, (field, byType) -> value(field, byType, json));
      Map<String, List<Object>> rows = peer.rowsOfHibernate(graph);
      for (Strategy strategy : Strategy.values()) {
        assertThat(peer.rowsOfGraphsert(strategy, () -> lastFirst(graph.get())))
            .as("rows under %s", strategy)
            .isEqualTo(rows);
      }
      assertThat(rows.values()).as("rows of each table").noneMatch(List::isEmpty);
      assertThat(rows.get("processes").toString()).contains("{\"a\": [1, \"b\"]}");
    }
  }

  /** Hibernate wants what others refer to first. */
  private static List<?> lastFirst(List<?> entities) {
    List<?> others = new ArrayList<>(entities);
    Collections.reverse(others);
    return others;
  }

  private static @Nullable Object value(Field field, @Nullable Object byType, Object json) {
    if (field.getType() == Set.class) {
      return new LinkedHashSet<>(List.of("one " + field.getName(), "two"));
    }
    if (field.getType() == Map.class) {
      return Map.of("key", "of " + field.getName());
    }
    if (field.getType().isInstance(json)) {
      return json;
    }
    String owner = field.getDeclaringClass().getSimpleName();
    return KEY_OF_DEFINITION.contains(owner + "." + field.getName()) ? "key" : byType;
  }
}
