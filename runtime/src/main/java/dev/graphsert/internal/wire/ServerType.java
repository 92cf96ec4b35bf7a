package dev.graphsert.internal.wire;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type as the server describes it; never a domain, but the type under it.
 *
 * @param oid its identifier
 * @param arrayOid the identifier of the type of an array of these; 0 if there is none
 * @param name its name, without schema
 * @param sqlName its name as it stands in SQL, without a length: a cast to a length cuts values off
 * @param kind what it is made of
 * @param isString whether the server counts it among the string types, to which every value can be
 *     assigned
 * @param assignableFrom the identifiers of other types whose values the server assigns to it
 * @param part the type of an array's elements, of a range's bounds, or of a multirange's ranges;
 *     {@code null} for others
 * @param partOid the identifier of that; where the part is a domain, the domain's own
 */
public record ServerType(
    int oid,
    int arrayOid,
    String name,
    String sqlName,
    Kind kind,
    boolean isString,
    Set<Integer> assignableFrom,
    @Nullable ServerType part,
    int partOid) {

  /** What a type is made of. */
  public enum Kind {
    BASE,
    ENUM,
    ARRAY,
    RANGE,
    MULTIRANGE,
    COMPOSITE
  }

  private static final int FIRST_OF_THE_DATABASE = 16_384;

  public static final ServerType BOOL = builtIn("bool", 16, 1000);
  public static final ServerType BYTEA = builtIn("bytea", 17, 1001);
  public static final ServerType INT8 = builtIn("int8", 20, 1016);
  public static final ServerType INT2 = builtIn("int2", 21, 1005);
  public static final ServerType INT4 = builtIn("int4", 23, 1007);
  public static final ServerType FLOAT4 = builtIn("float4", 700, 1021);
  public static final ServerType FLOAT8 = builtIn("float8", 701, 1022);
  public static final ServerType VARCHAR = builtIn("varchar", 1043, 1015);
  public static final ServerType DATE = builtIn("date", 1082, 1182);
  public static final ServerType TIME = builtIn("time", 1083, 1183);
  public static final ServerType TIMETZ = builtIn("timetz", 1266, 1270);
  public static final ServerType TIMESTAMP = builtIn("timestamp", 1114, 1115);
  public static final ServerType TIMESTAMPTZ = builtIn("timestamptz", 1184, 1185);
  public static final ServerType NUMERIC = builtIn("numeric", 1700, 1231);
  public static final ServerType UUID = builtIn("uuid", 2950, 2951);

  /** A type that every server has, under the same identifiers. */
  private static ServerType builtIn(String name, int oid, int arrayOid) {
    return new ServerType(
        oid, arrayOid, name, name, Kind.BASE, name.equals("varchar"), Set.of(), null, 0);
  }

  /**
   * Whether every server has the type under the same identifier.
   *
   * @return false for types that were created in the database, by extensions too
   */
  public boolean isBuiltIn() {
    return Integer.compareUnsigned(oid, FIRST_OF_THE_DATABASE) < 0;
  }

  /**
   * Whether the server assigns values of another type to a column of this one.
   *
   * @param other the type of the values
   * @return true if it is the same, or there is a cast for assignments
   */
  public boolean takes(ServerType other) {
    return oid == other.oid || isString || assignableFrom.contains(other.oid);
  }
}
