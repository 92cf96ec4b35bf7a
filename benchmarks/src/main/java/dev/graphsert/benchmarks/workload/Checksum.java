package dev.graphsert.benchmarks.workload;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Sums over rows, made on both sides in the same way. */
final class Checksum {

  private static final long ID_MODULUS = 1_000_003;
  private static final long VALUE_MODULUS = 1_009;

  private Checksum() {}

  /** In SQL, the sum of what {@link #ofText} makes of a column. */
  static String sumOfTexts(String column) {
    return "coalesce(sum(crc32(convert_to(" + column + ", 'UTF8'))), 0)::bigint";
  }

  /** In SQL, the sum of what {@link #ofPair} makes of two columns. */
  static String sumOfPairs(String id, String value) {
    return String.format(
        "coalesce(sum(%s %% %d * (%s %% %d)), 0)::bigint", id, ID_MODULUS, value, VALUE_MODULUS);
  }

  static long ofText(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  /** A number that differs if an id is not that of its row. */
  static long ofPair(long id, long value) {
    return id % ID_MODULUS * (value % VALUE_MODULUS);
  }

  static void compare(Connection connection, String sql, long... expected) throws SQLException {
    long[] found = new long[expected.length];
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      for (int i = 0; i < found.length; i++) {
        found[i] = row.getLong(i + 1);
      }
    }
    if (!Arrays.equals(found, expected)) {
      throw new IllegalStateException(
          "The rows differ from the objects: "
              + sql
              + " returned "
              + Arrays.toString(found)
              + " in place of "
              + Arrays.toString(expected)
              + ".");
    }
  }
}
