package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.AutoSave;

/** The driver's own connection behind those of pools and proxies. */
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
}
