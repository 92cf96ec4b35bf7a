package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.AutoSave;

/** What the driver tells behind pools, proxies and other exceptions. */
public final class Driver {

  private Driver() {}

  /**
   * Looks behind a connection.
   *
   * @param connection any connection
   * @return the driver's; empty if the connection does not let it be seen
   * @throws SQLException if the connection fails
   */
  public static Optional<BaseConnection> of(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        ? Optional.of(connection.unwrap(BaseConnection.class))
        : Optional.empty();
  }

  /**
   * The state that an error of the driver or the server has.
   *
   * @param failure any failure
   * @return the SQLSTATE of the first SQL exception among its causes, itself included; {@code null}
   *     if there is none, or it has none
   */
  public static @Nullable String sqlStateOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return null;
  }

  /**
   * Whether the driver's autosave may undo a failed statement by itself, so that the transaction
   * can go on.
   *
   * @param connection any connection
   * @return true if autosave is on, or if the connection does not let the driver's be seen
   * @throws SQLException if the connection fails
   */
  public static boolean mayHeal(Connection connection) throws SQLException {
    return of(connection).map(BaseConnection::getAutosave).orElse(AutoSave.ALWAYS)
        != AutoSave.NEVER;
  }

  /**
   * Whether the driver takes the columns of the last query in a message for those of all, as it
   * does where it must have every value in binary form at once.
   *
   * @param connection any connection
   * @return false if the connection does not let the driver's be seen
   * @throws SQLException if the connection fails
   */
  public static boolean mixesUpColumns(Connection connection) throws SQLException {
    return Boolean.getBoolean("org.postgresql.forceBinary")
        || of(connection).map(BaseConnection::getPrepareThreshold).orElse(0) < 0;
  }
}
