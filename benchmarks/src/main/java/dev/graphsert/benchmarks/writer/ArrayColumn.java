package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/** One column's values as a binary array, which the driver passes on as it is. */
final class ArrayColumn {

  private static final int HEADER = 5 * Integer.BYTES;
  private static final int USUAL_TEXT = 16;

  private final int arrayOid;
  private final Bytes values;

  private ArrayColumn(int oid, int arrayOid, int count, int bytesEach, boolean nulls) {
    this.arrayOid = arrayOid;
    this.values = new Bytes(HEADER + count * (Integer.BYTES + bytesEach));
    values.putInt(1);
    values.putInt(nulls ? 1 : 0);
    values.putInt(oid);
    values.putInt(count);
    values.putInt(1);
  }

  static ArrayColumn ofLongs(int count) {
    return new ArrayColumn(Oid.INT8, Oid.INT8_ARRAY, count, Long.BYTES, false);
  }

  static ArrayColumn ofInts(int count) {
    return new ArrayColumn(Oid.INT4, Oid.INT4_ARRAY, count, Integer.BYTES, false);
  }

  static ArrayColumn ofTexts(int count) {
    return new ArrayColumn(Oid.TEXT, Oid.TEXT_ARRAY, count, USUAL_TEXT, false);
  }

  /** A column of references by place takes numbers, from 1, in place of ids. */
  static ArrayColumn of(Column column, int count, boolean referencesByPlace) {
    boolean reference = column.type() == ColumnType.REFERENCE;
    ColumnType type = reference && referencesByPlace ? ColumnType.INT : column.type();
    return new ArrayColumn(type.oid(), type.arrayOid(), count, USUAL_TEXT, reference);
  }

  /** Takes the values, as many as were announced. */
  Bytes values() {
    return values;
  }

  /** Sets a row of parameters from a place on. */
  static void set(PreparedStatement statement, int first, ArrayColumn... columns)
      throws SQLException {
    BaseConnection driver = statement.getConnection().unwrap(BaseConnection.class);
    int parameter = first;
    for (ArrayColumn column : columns) {
      statement.setArray(
          parameter++, new PgArray(driver, column.arrayOid, column.values.toExactArray()));
    }
  }
}
