package dev.graphsert.internal.strategy;

import dev.graphsert.internal.wire.ArrayBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PreferQueryMode;

/** Hands arrays to the driver that are encoded already. The only place that knows how. */
final class BinaryArrays {

  private BinaryArrays() {}

  /** In simple query mode the driver puts parameters into the statement's text. */
  static boolean areTakenBy(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        && connection.unwrap(BaseConnection.class).getPreferQueryMode() != PreferQueryMode.SIMPLE;
  }

  static Array of(Connection connection, ArrayBuffer values) throws SQLException {
    return new PgArray(
        connection.unwrap(BaseConnection.class), values.type().arrayOid(), values.toByteArray());
  }
}
