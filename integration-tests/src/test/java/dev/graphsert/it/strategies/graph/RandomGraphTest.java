package dev.graphsert.it.strategies.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.GraphsertException;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.strategies.graph.Library.Entity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * All strategies store the same: same rows, same ids, in tables and objects. {@code
 * -Dgraphsert.test.seed=} with a number tries other graphs.
 */
final class RandomGraphTest {

  private static final Map<Strategy, LibraryDatabase> DATABASES = new EnumMap<>(Strategy.class);

  @BeforeContainer
  static void open() {
    for (Strategy strategy : Strategy.values()) {
      DATABASES.put(strategy, new LibraryDatabase(strategy));
    }
  }

  @AfterContainer
  static void close() {
    DATABASES.values().forEach(LibraryDatabase::close);
  }

  @Property(seed = "20261122", tries = 250)
  void everyStrategyStoresTheSame(@ForAll("graphs") GraphSpec spec) throws SQLException {
    Stored expected = insert(Strategy.PIPELINE, spec);
    for (Strategy strategy : Strategy.values()) {
      List<Entity> graph = GraphBuilder.build(spec);
      if (Graphserts.refusesCircles(strategy)
          && (Circles.ofTypes(graph) || Circles.ofObjects(graph))) {
        assertStoredOrRefused(strategy, spec, expected);
      } else if (strategy != Strategy.PIPELINE) {
        assertThat(insert(strategy, spec)).as(strategy.name()).isEqualTo(expected);
      }
    }
  }

  @Provide
  Arbitrary<GraphSpec> graphs() {
    return RandomGraphs.all();
  }

  private static Stored insert(Strategy strategy, GraphSpec spec) throws SQLException {
    List<Entity> graph = GraphBuilder.build(spec);
    LibraryDatabase database = DATABASES.get(strategy);
    database.insert(spec, graph);
    database.assertStored(graph);
    return Stored.of(graph, database);
  }

  /** A circle of objects is refused; one of types alone only if they meet in a flush. */
  private static void assertStoredOrRefused(Strategy strategy, GraphSpec spec, Stored expected)
      throws SQLException {
    List<Entity> graph = GraphBuilder.build(spec);
    LibraryDatabase database = DATABASES.get(strategy);
    GraphsertException refused =
        catchThrowableOfType(GraphsertException.class, () -> database.insert(spec, graph));
    if (refused == null) {
      assertThat(Circles.ofObjects(withIds(graph))).isFalse();
      assertThat(Stored.of(graph, database)).as(strategy.name()).isEqualTo(expected);
    } else {
      assertThat(refused).hasMessageContainingAll("refer to each other in a circle", "NULL");
      List<Entity> untouched = GraphBuilder.build(spec);
      assertThat(graph).extracting(Entity::idOrNull).isEqualTo(idsOf(untouched));
      database.tables().values().forEach(rows -> assertThat(rows).hasSizeLessThanOrEqualTo(1));
    }
  }

  private static List<Entity> withIds(List<Entity> graph) {
    return graph.stream().filter(entity -> entity.idOrNull() != null).toList();
  }

  private static List<Object> idsOf(List<Entity> graph) {
    List<Object> ids = new ArrayList<>();
    graph.forEach(entity -> ids.add(entity.idOrNull()));
    return ids;
  }

  private record Stored(Map<String, List<Object>> tables, List<Object> ids) {
    private static Stored of(List<Entity> graph, LibraryDatabase database) throws SQLException {
      return new Stored(database.tables(), idsOf(graph));
    }
  }
}
