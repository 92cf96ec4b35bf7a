package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Writes the same graph by Hibernate and by Graphsert, into tables that Hibernate made. */
public final class HibernatePeer {

  private final TestSchema schema;
  private final Map<String, String> settings = new TreeMap<>();
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

  /** Graphsert and Hibernate write the same rows of the same graph. */
  void assertSameRows(Supplier<List<?>> graph) {
    assertThat(rowsOfGraphsert(graph)).isEqualTo(rowsOfHibernate(graph));
  }

  /** The rows that Hibernate writes, by table. */
  public Map<String, List<Object>> rowsOfHibernate(Supplier<List<?>> graph) {
    try (SessionFactory factory = factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      try {
        factory.inTransaction(session -> graph.get().forEach(session::persist));
        return rows();
      } finally {
        factory.getSchemaManager().dropMappedObjects(false);
      }
    }
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
    try (SessionFactory factory = factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      try (Session session = graphsert.openSession()) {
        session.addAll(graph.get());
        session.commit();
        return rows();
      } finally {
        factory.getSchemaManager().dropMappedObjects(false);
      }
    }
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
    Map<String, List<Object>> rows = new TreeMap<>();
    for (Object table :
        schema.column(
            "select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = '$schema'")) {
      rows.put(
          table.toString(),
          schema.column("select to_jsonb(t)::text from " + table + " t order by 1"));
    }
    return rows;
  }
}
