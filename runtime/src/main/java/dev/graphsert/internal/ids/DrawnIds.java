package dev.graphsert.internal.ids;

import dev.graphsert.internal.SqlLiteral;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.jdbc.PgArray;

/**
 * Ids that the server draws, an array of {@code bigint}. Of rows, and of its own arrays, the driver
 * would make an object for each.
 */
public final class DrawnIds {

  private static final int COUNT_AT = 3 * Integer.BYTES;
  private static final int VALUES_AT = 5 * Integer.BYTES;

  private DrawnIds() {}

  /**
   * What draws them, as one value of SQL with a parameter for how many there are to be. The
   * sequence is no parameter: one without a type would have the driver ask for the result's
   * columns, and then wait for the array, whose size it does not know, before it goes on.
   *
   * @param sequence the sequence's name, quoted where it must be
   * @return an expression
   */
  public static String expression(String sequence) {
    return "array(select nextval("
        + SqlLiteral.of(sequence)
        + "::regclass) from generate_series(1, ?))";
  }

  /**
   * Reads one array.
   *
   * @param row the row that holds it
   * @param column its column, from 1
   * @return the ids in the order in which they were drawn
   * @throws SQLException if the connection fails
   */
  public static long[] of(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    byte[] binary = array instanceof PgArray known ? known.toBytes() : null;
    return binary == null ? ofText(row.getString(column)) : ofBinary(ByteBuffer.wrap(binary));
  }

  private static long[] ofBinary(ByteBuffer array) {
    long[] ids = new long[array.getInt(0) == 0 ? 0 : array.getInt(COUNT_AT)];
    array.position(Math.min(VALUES_AT, array.limit()));
    for (int i = 0; i < ids.length; i++) {
      array.getInt(); // the length, always the same
      ids[i] = array.getLong();
    }
    return ids;
  }

  /** Reads {@code {1,2,-3}}. */
  private static long[] ofText(String array) {
    long[] ids = new long[array.length() / 2];
    int count = 0;
    int start = 1;
    for (int i = 1; i < array.length(); i++) {
      char c = array.charAt(i);
      if ((c == ',' || c == '}') && i > start) {
        ids[count++] = Long.parseLong(array, start, i, 10);
        start = i + 1;
      }
    }
    return Arrays.copyOf(ids, count);
  }
}
