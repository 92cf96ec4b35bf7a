package dev.graphsert.internal.wire;

import dev.graphsert.internal.wire.ServerType.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which encoder writes values of a Java type straight in a type of the server. */
final class Encoders {

  static final ValueEncoder TEXT = new TextEncoder();

  private static final Set<String> WHOLE_NUMBERS = Set.of("int2", "int4", "int8");

  private static final Map<String, ValueEncoder> FOR_TEXT =
      Map.of(
          "text", TEXT,
          "varchar", TEXT,
          "bpchar", TEXT,
          "citext", TEXT,
          "json", TEXT,
          "jsonb", new VersionedTextEncoder(),
          "ltree", new VersionedTextEncoder());

  private static final Map<String, ValueEncoder> FOR_WHOLE_NUMBERS =
      Map.of(
          "int2", IntegerEncoder.INT2,
          "int4", IntegerEncoder.INT4,
          "int8", IntegerEncoder.INT8,
          "oid", IntegerEncoder.OID,
          "float4", FloatEncoder.FLOAT4,
          "float8", FloatEncoder.FLOAT8,
          "numeric", new NumericEncoder());

  private static final Map<String, ValueEncoder> FOR_FRACTIONS =
      Map.of("float4", FloatEncoder.FLOAT4, "float8", FloatEncoder.FLOAT8);

  /** For values whose type has one counterpart on the server, the encoder of that. */
  private static final Map<String, ValueEncoder> FOR_COUNTERPARTS =
      Map.of(
          "bool", new BoolEncoder(),
          "numeric", new NumericEncoder(),
          "uuid", new UuidEncoder(),
          "bytea", new ByteaEncoder(),
          "date", new DateEncoder(),
          "time", TimeEncoder.TIME,
          "timestamp", TimeEncoder.TIMESTAMP,
          "timestamptz", TimeEncoder.TIMESTAMPTZ);

  private Encoders() {}

  static Optional<ValueEncoder> of(Class<?> javaType, ServerType type) {
    return Optional.ofNullable(find(javaType, type));
  }

  private static @Nullable ValueEncoder find(Class<?> javaType, ServerType type) {
    if (JavaTypes.isText(javaType)) {
      return type.kind() == Kind.ENUM ? TEXT : FOR_TEXT.get(type.name());
    }
    ServerType counterpart = JavaTypes.boundAs(javaType).orElse(null);
    if (counterpart == null) {
      return null;
    }
    if (WHOLE_NUMBERS.contains(counterpart.name())) {
      return FOR_WHOLE_NUMBERS.get(type.name());
    }
    if (FOR_FRACTIONS.containsKey(counterpart.name())) {
      return FOR_FRACTIONS.get(type.name());
    }
    return counterpart.oid() == type.oid() ? FOR_COUNTERPARTS.get(type.name()) : null;
  }
}
