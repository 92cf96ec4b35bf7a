package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.Driver;
import dev.graphsert.internal.wire.TooLargeException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PreferQueryMode;

/** Hands arrays to the driver that are encoded already. The only place that knows how. */
final class BinaryArrays {

  /** The driver refuses a statement with more, when the message is half sent. */
  private static final long MAX_BYTES = 0x3fff_ffff - 0xffff;

  private BinaryArrays() {}

  /** In simple query mode the driver puts parameters into the statement's text. */
  static boolean areTakenBy(Connection connection) throws SQLException {
    return Driver.of(connection)
        .map(driver -> driver.getPreferQueryMode() != PreferQueryMode.SIMPLE)
        .orElse(false);
  }

  /** Refuses what one statement cannot hold, before anything is sent. */
  static void checkSize(List<BinaryArray> parameters) {
    long bytes = 0;
    for (BinaryArray array : parameters) {
      bytes += array.bytes().length;
    }
    if (bytes > MAX_BYTES) {
      String message =
          "The values come to "
              + bytes
              + " bytes, and one statement holds less than 1 GiB. Flush more often, or use strategy"
              + " AUTO or COPY.";
      throw new GraphsertException(message, new TooLargeException(message));
    }
  }

  /** Sets parameters from a place on, and returns the place behind them. */
  static int set(PreparedStatement statement, int first, List<BinaryArray> parameters)
      throws SQLException {
    BaseConnection driver = statement.getConnection().unwrap(BaseConnection.class);
    int parameter = first;
    for (BinaryArray array : parameters) {
      statement.setArray(parameter++, new PgArray(driver, array.oid(), array.bytes()));
    }
    return parameter;
  }
}
