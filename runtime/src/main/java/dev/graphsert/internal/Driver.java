package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.core.BaseConnection;

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
}
