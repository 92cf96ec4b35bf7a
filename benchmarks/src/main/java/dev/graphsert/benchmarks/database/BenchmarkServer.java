package dev.graphsert.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of our own, started for this run, with the tables, and gone afterwards. */
public final class BenchmarkServer implements AutoCloseable {

  /**
   * So that nothing but the writers is at work while they are measured: no disk is waited for, no
   * checkpoint and no vacuum comes by itself.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "autovacuum", "off",
          "checkpoint_timeout", "1h",
          "max_wal_size", "16GB",
          "shared_buffers", "1GB");

  private final String url;
  private final @Nullable EmbeddedPostgres postgres;

  private BenchmarkServer(String url, @Nullable EmbeddedPostgres postgres) {
    this.url = url;
    this.postgres = postgres;
  }

  /** The one that another JVM has started, and will stop. */
  public static BenchmarkServer at(String url) {
    return new BenchmarkServer(url, null);
  }

  /** Starts it and creates the tables. */
  public static BenchmarkServer start() throws SQLException {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    SETTINGS.forEach(builder::setServerConfig);
    try {
      EmbeddedPostgres started = builder.start();
      BenchmarkServer server =
          new BenchmarkServer(started.getJdbcUrl("postgres", "postgres"), started);
      try (Connection connection = server.dataSource().getConnection()) {
        Schema.create(connection);
      }
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What differs from the server's defaults, as {@code name=value}. */
  public static String settings() {
    return String.join(
        ", ",
        new TreeMap<>(SETTINGS)
            .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
  }

  /** For another JVM. */
  public String url() {
    return url;
  }

  /** New connections, the direct way. */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    return dataSource;
  }

  @Override
  public void close() {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
