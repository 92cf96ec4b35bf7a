package dev.graphsert.it.database;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema of its own for each test, with the same tables, and the way into it. */
public final class TestSchema implements BeforeEachCallback, AfterEachCallback {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String ddl;
  private String name = "";
  private Graphsert graphsert = Graphserts.on(new PGSimpleDataSource());

  private TestSchema(String ddl) {
    this.ddl = ddl;
  }

  /**
   * A schema with tables. {@code $schema} in the statements stands for its name.
   *
   * @param ddl the statements that make them
   * @return a JUnit extension
   */
  public static TestSchema with(String ddl) {
    return new TestSchema(ddl);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    create();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    drop();
  }

  /** Makes the schema, for tests that JUnit Jupiter does not run. */
  public void create() {
    name = "it_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    graphsert = Graphserts.on(dataSource());
    execute("create schema $schema");
    execute(ddl);
  }

  /** Drops the schema, for tests that JUnit Jupiter does not run. */
  public void drop() {
    execute("drop schema if exists $schema cascade");
  }

  /** The schema's name, which needs no quotes. */
  public String name() {
    return name;
  }

  /** The URL of {@link #dataSource()}, for a program of its own. */
  public String url() {
    String url = DatabaseServer.running().url();
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
  }

  /** A data source whose {@code search_path} is the schema. */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(DatabaseServer.running().url());
    source.setCurrentSchema(name);
    source.setLogUnclosedConnections(false);
    return source;
  }

  /** A data source that names itself in the log, where all its statements are. */
  public PGSimpleDataSource loggedDataSource(String application) {
    PGSimpleDataSource source = dataSource();
    source.setApplicationName(application);
    source.setOptions("-c log_statement=all");
    return source;
  }

  /** The server's log; the test is skipped where it cannot be read. */
  public ServerLog log() {
    Assumptions.assumeTrue(
        DatabaseServer.running().log().isPresent(), "the log of this server cannot be read");
    return DatabaseServer.running().log().orElseThrow();
  }

  /** A {@code Graphsert} of this test alone. */
  public Graphsert graphsert() {
    return graphsert;
  }

  /** A session that owns its transaction. */
  public Session openSession() {
    return graphsert.openSession();
  }

  /** Adds and commits in a session of its own. */
  public void insert(Object... entities) {
    try (Session session = openSession()) {
      session.addAll(List.of(entities));
      session.commit();
    }
  }

  /** Executes statements in a transaction of their own. */
  public void execute(String sql) {
    AdminConnection.in(
        name,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql.replace("$schema", name));
          }
        });
  }

  /** A connection of the data source inside a transaction. */
  public Connection begin() throws SQLException {
    return begin(dataSource());
  }

  /** A connection of some data source inside a transaction. */
  public static Connection begin(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** The only value of the only row. */
  public Object value(String sql) {
    List<Object> column = column(sql);
    if (column.size() != 1) {
      throw new AssertionError(column.size() + " rows: " + sql);
    }
    return column.get(0);
  }

  /** The number of rows in a table. */
  public long count(String table) {
    return (Long) value("select count(*) from " + table);
  }

  /** The first column of all rows. */
  public List<Object> column(String sql) {
    List<Object> values = new ArrayList<>();
    rows(sql).forEach(row -> values.add(row.get(0)));
    return values;
  }

  /** All rows. */
  public List<List<Object>> rows(String sql) {
    return AdminConnection.in(name, connection -> rows(connection, sql.replace("$schema", name)));
  }

  /** All rows that a connection sees. */
  public static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
