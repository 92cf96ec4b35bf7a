package dev.graphsert.internal.wire;

/** The types that values are sent as, with the identifiers that every PostgreSQL server has. */
public enum ElementType {
  BOOL(16, 1000),
  BYTEA(17, 1001),
  INT8(20, 1016),
  INT2(21, 1005),
  INT4(23, 1007),
  TEXT(25, 1009),
  FLOAT4(700, 1021),
  FLOAT8(701, 1022),
  VARCHAR(1043, 1015),
  DATE(1082, 1182),
  TIME(1083, 1183),
  TIMESTAMP(1114, 1115),
  TIMESTAMPTZ(1184, 1185),
  NUMERIC(1700, 1231),
  UUID(2950, 2951);

  private final int oid;
  private final int arrayOid;

  ElementType(int oid, int arrayOid) {
    this.oid = oid;
    this.arrayOid = arrayOid;
  }

  /**
   * The identifier of the type of an array of these.
   *
   * @return the array type's OID
   */
  public int arrayOid() {
    return arrayOid;
  }

  int oid() {
    return oid;
  }
}
