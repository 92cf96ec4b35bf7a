package dev.graphsert.benchmarks.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.core.Oid;

/** What a column holds. */
public enum ColumnType {
  LONG(Oid.INT8, Oid.INT8_ARRAY, Long.class),
  INT(Oid.INT4, Oid.INT4_ARRAY, Integer.class),
  DOUBLE(Oid.FLOAT8, Oid.FLOAT8_ARRAY, Double.class),
  BOOLEAN(Oid.BOOL, Oid.BOOL_ARRAY, Boolean.class),
  TEXT(Oid.TEXT, Oid.TEXT_ARRAY, String.class),
  DECIMAL(Oid.NUMERIC, Oid.NUMERIC_ARRAY, BigDecimal.class),
  UUID(Oid.UUID, Oid.UUID_ARRAY, UUID.class),
  DATE(Oid.DATE, Oid.DATE_ARRAY, LocalDate.class),
  INSTANT(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY, Instant.class),
  BYTES(Oid.BYTEA, Oid.BYTEA_ARRAY, byte[].class),
  /** The id of a row of another table, or NULL. */
  REFERENCE(Oid.INT8, Oid.INT8_ARRAY, Long.class);

  private final int oid;
  private final int arrayOid;
  private final Class<?> javaType;

  ColumnType(int oid, int arrayOid, Class<?> javaType) {
    this.oid = oid;
    this.arrayOid = arrayOid;
    this.javaType = javaType;
  }

  /** The server's number for it. */
  public int oid() {
    return oid;
  }

  /** The server's number for its arrays. */
  public int arrayOid() {
    return arrayOid;
  }

  /** The class of its values. */
  public Class<?> javaType() {
    return javaType;
  }
}
