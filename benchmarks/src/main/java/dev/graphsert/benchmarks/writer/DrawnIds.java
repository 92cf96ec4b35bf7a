package dev.graphsert.benchmarks.writer;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Ids that the server drew from a sequence, read from the binary form of an array of int8. */
final class DrawnIds {

  private static final int HEADER = 5 * Integer.BYTES;
  private static final int ELEMENT = Integer.BYTES + Long.BYTES;

  private final ByteBuffer array;

  private DrawnIds(byte[] array) {
    this.array = ByteBuffer.wrap(array);
  }

  /** A query for one array, with a parameter for the number of ids. */
  static String query(String sequence) {
    return "array(select nextval('" + sequence + "') from generate_series(1, ?))";
  }

  /** A result column that {@link #of} reads: bytes take no detour over text and boxes. */
  static String asBytes(String array) {
    return "array_send(" + array + ")";
  }

  /** Draws ids from one sequence. */
  static DrawnIds draw(Connection connection, String sequence, int count) throws SQLException {
    String sql = "select " + asBytes(query(sequence));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, count);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return of(row, 1);
      }
    }
  }

  static DrawnIds of(ResultSet row, int column) throws SQLException {
    return new DrawnIds(row.getBytes(column));
  }

  long get(int i) {
    return array.getLong(HEADER + i * ELEMENT + Integer.BYTES);
  }
}
