package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Writes the same graph by Hibernate and by Graphsert, into tables that Hibernate made. */
public final class HibernatePeer {

  private final TestSchema schema;
  private final Map<String, String> settings = new TreeMap<>();
  private final List<String> others = new ArrayList<>();
  private final Class<?>[] entities;

  /** Compares entities of these classes, which Hibernate makes the tables of. */
  public HibernatePeer(TestSchema schema, Class<?>... entities) {
    this.schema = schema;
    this.entities = entities;
  }

  /** Sets a property of Hibernate. */
  public HibernatePeer with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** Has Hibernate make another schema, and compares the tables in it too. */
  HibernatePeer alsoIn(String other) {
    others.add(other);
    return this;
  }

  /** Graphsert and Hibernate write the same rows of the same graph. */
  void assertSameRows(Supplier<List<?>> graph) {
    assertThat(rowsOfGraphsert(graph)).isEqualTo(rowsOfHibernate(graph));
  }

  /** They do so of a graph around an entity that Hibernate inserted before. */
  <T> void assertSameRowsAround(Supplier<T> existing, Function<T, List<?>> graph) {
    assertThat(rowsAround(existing, graph, (factory, added) -> insert(schema.graphsert(), added)))
        .isEqualTo(rowsAround(existing, graph, HibernatePeer::persist));
  }

  private <T> Map<String, List<Object>> rowsAround(
      Supplier<T> existing,
      Function<T, List<?>> graph,
      BiConsumer<SessionFactory, List<?>> writer) {
    return rowsOf(
        factory -> {
          T target = existing.get();
          persist(factory, List.of(target));
          writer.accept(factory, graph.apply(target));
        });
  }

  /** The rows that Hibernate writes, by table. */
  public Map<String, List<Object>> rowsOfHibernate(Supplier<List<?>> graph) {
    return rowsOf(factory -> persist(factory, graph.get()));
  }

  /** The rows that Graphsert writes, by table. */
  public Map<String, List<Object>> rowsOfGraphsert(Supplier<List<?>> graph) {
    return rowsOfGraphsert(schema.graphsert(), graph);
  }

  /** The same under a strategy. */
  public Map<String, List<Object>> rowsOfGraphsert(Strategy strategy, Supplier<List<?>> graph) {
    return rowsOfGraphsert(
        Graphsert.builder(schema.dataSource()).strategy(strategy).build(), graph);
  }

  private Map<String, List<Object>> rowsOfGraphsert(Graphsert graphsert, Supplier<List<?>> graph) {
    return rowsOf(factory -> insert(graphsert, graph.get()));
  }

  private static void persist(SessionFactory factory, List<?> graph) {
    factory.inTransaction(session -> graph.forEach(session::persist));
  }

  private static void insert(Graphsert graphsert, List<?> graph) {
    try (Session session = graphsert.openSession()) {
      session.addAll(graph);
      session.commit();
    }
  }

  /** The rows that are written into new tables. */
  Map<String, List<Object>> rowsOf(Consumer<SessionFactory> writer) {
    try (SessionFactory factory = factory()) {
      export(factory);
      try {
        writer.accept(factory);
        return rows();
      } finally {
        drop(factory);
      }
    }
  }

  private void export(SessionFactory factory) {
    factory.getSchemaManager().exportMappedObjects(!others.isEmpty());
  }

  private void drop(SessionFactory factory) {
    factory.getSchemaManager().dropMappedObjects(!others.isEmpty());
  }

  SessionFactory factory() {
    Configuration configuration = new Configuration();
    configuration.setProperty("hibernate.connection.url", schema.url());
    configuration.setProperty("hibernate.connection.pool_size", "4");
    configuration.setProperty("hibernate.hbm2ddl.auto", "none");
    settings.forEach(configuration::setProperty);
    for (Class<?> entity : entities) {
      configuration.addAnnotatedClass(entity);
    }
    return configuration.buildSessionFactory();
  }

  private Map<String, List<Object>> rows() {
    Map<String, List<Object>> rows = new TreeMap<>(rows(schema.name(), ""));
    others.forEach(other -> rows.putAll(rows(other, other + ".")));
    return rows;
  }

  private Map<String, List<Object>> rows(String of, String prefix) {
    Map<String, List<Object>> rows = new TreeMap<>();
    for (Object table :
        schema.column(
            "select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = '"
                + of
                + "'")) {
      rows.put(
          prefix + table,
          schema.column(
              "select to_jsonb(whole_row)::text from "
                  + of
                  + "."
                  + table
                  + " whole_row order by 1"));
    }
    return rows;
  }
}
