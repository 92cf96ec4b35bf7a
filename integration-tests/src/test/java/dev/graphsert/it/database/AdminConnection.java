package dev.graphsert.it.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The connection by which all tests prepare their schemas and look at them: to open one takes the
 * server longer than most of that. In auto-commit mode, one user at a time.
 */
final class AdminConnection {

  private static Connection kept;

  private AdminConnection() {}

  /** Does some work with a schema as {@code search_path}. */
  static synchronized <T> T in(String schema, Work<T> work) {
    try {
      if (kept == null || kept.isClosed()) {
        kept = DriverManager.getConnection(DatabaseServer.running().url());
      }
      kept.setSchema(schema);
      return work.run(kept);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What is done. It leaves the connection as it was. */
  @FunctionalInterface
  interface Work<T> {

    T run(Connection connection) throws SQLException;
  }
}
