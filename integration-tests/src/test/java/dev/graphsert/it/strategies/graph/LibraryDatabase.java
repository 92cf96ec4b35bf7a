package dev.graphsert.it.strategies.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.strategies.graph.Library.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of one strategy, and the way into them. */
final class LibraryDatabase implements AutoCloseable {

  private final TestSchema schema = TestSchema.with(LibraryTables.DDL);
  private final HikariDataSource pool;
  private final Graphsert graphsert;

  LibraryDatabase(Strategy strategy) {
    schema.create();
    HikariConfig config = new HikariConfig();
    config.setDataSource(schema.dataSource());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    graphsert = Graphserts.on(pool, strategy);
  }

  /** Empties the tables and inserts a graph. */
  void insert(GraphSpec spec, List<Entity> entities) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(LibraryTables.RESET);
    }
    List<List<Entity>> parts = parts(spec, entities);
    try (Session session = graphsert.openSession()) {
      for (List<Entity> part : parts) {
        session.addAll(part);
        if (part != parts.get(parts.size() - 1)) {
          session.flush();
        }
      }
      session.commit();
    }
  }

  /** Who has an id is added before others refer to it. */
  private static List<List<Entity>> parts(GraphSpec spec, List<Entity> entities) {
    List<List<Entity>> parts = new ArrayList<>();
    List<Integer> added = spec.added();
    for (int part = 0; part < spec.flushes(); part++) {
      parts.add(
          new ArrayList<>(
              added
                  .subList(
                      added.size() * part / spec.flushes(),
                      added.size() * (part + 1) / spec.flushes())
                  .stream()
                  .map(place -> entities.get(place % entities.size()))
                  .toList()));
    }
    for (int i = 0; i < entities.size(); i++) {
      if (spec.entities().get(i).hasId()) {
        parts.get(0).add(entities.get(i));
      }
    }
    return parts;
  }

  /** All that is stored, as the server spells it. */
  Map<String, List<Object>> tables() throws SQLException {
    Map<String, List<Object>> tables = new LinkedHashMap<>();
    try (Connection connection = pool.getConnection()) {
      for (String name : LibraryTables.NAMES) {
        List<Object> rows = new ArrayList<>();
        TestSchema.rows(connection, "select t::text from " + name + " t order by id")
            .forEach(rows::addAll);
        tables.put(name, rows);
      }
    }
    return tables;
  }

  /**
   * Checks that each object with an id is a row with its references, and that there is no other.
   */
  void assertStored(List<Entity> entities) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      for (Map.Entry<Class<?>, String> type : LibraryTables.ROWS.entrySet()) {
        List<List<Object>> expected =
            entities.stream()
                .filter(entity -> entity.getClass() == type.getKey())
                .filter(entity -> entity.idOrNull() != null)
                .map(Entity::row)
                .toList();
        assertThat(TestSchema.rows(connection, type.getValue() + " where id::text <> '-1'"))
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Override
  public void close() {
    pool.close();
    schema.drop();
  }
}
