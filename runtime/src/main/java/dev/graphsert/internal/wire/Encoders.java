package dev.graphsert.internal.wire;

import dev.graphsert.internal.wire.ServerType.Kind;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which encoder writes values of a Java type straight in a type of the server. */
final class Encoders {

  static final ValueEncoder TEXT = new TextEncoder();

  private static final Set<String> WHOLE_NUMBERS = Set.of("int2", "int4", "int8");

  private static final ValueEncoder BITS = new BitEncoder();
  private static final ValueEncoder INTERVAL = new IntervalEncoder();
  private static final ValueEncoder UUID = new UuidEncoder();

  private static final Map<String, ValueEncoder> FOR_TEXT =
      Map.ofEntries(
          Map.entry("text", TEXT),
          Map.entry("varchar", TEXT),
          Map.entry("bpchar", TEXT),
          Map.entry("citext", TEXT),
          Map.entry("json", TEXT),
          Map.entry("jsonb", new VersionedTextEncoder()),
          Map.entry("ltree", new VersionedTextEncoder()),
          Map.entry("uuid", UUID),
          Map.entry("bit", BITS),
          Map.entry("varbit", BITS));

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
          "uuid", UUID,
          "bytea", new ByteaEncoder(),
          "date", new DateEncoder(),
          "time", TimeEncoder.TIME,
          "timetz", new OffsetTimeEncoder(),
          "timestamp", TimeEncoder.TIMESTAMP,
          "timestamptz", TimeEncoder.TIMESTAMPTZ);

  /** For values that the driver does not know, by the name of the column's type. */
  private static final Map<Class<?>, Map<String, ValueEncoder>> FOR_OTHERS =
      Map.of(
          Duration.class, Map.of("interval", INTERVAL),
          Period.class, Map.of("interval", INTERVAL),
          InetAddress.class, Map.of("inet", InetEncoder.INET, "cidr", InetEncoder.CIDR),
          Map.class, Map.of("hstore", new HstoreEncoder()));

  private Encoders() {}

  static Optional<ValueEncoder> of(JavaType javaType, ServerType type) {
    return switch (type.kind()) {
      case ARRAY -> ArrayEncoders.of(javaType, type);
      case MULTIRANGE -> ofMultirange(javaType, type);
      case RANGE -> ofRange(javaType, type).map(encoder -> encoder);
      default -> Optional.ofNullable(find(javaType, type));
    };
  }

  private static Optional<ValueEncoder> ofMultirange(JavaType javaType, ServerType type) {
    return javaType.dimensions() == 1 && type.part() != null
        ? ofRange(javaType.inside(1), type.part()).map(MultirangeEncoder::new)
        : Optional.empty();
  }

  private static Optional<RangeEncoder> ofRange(JavaType javaType, ServerType type) {
    return javaType.isRange() && javaType.dimensions() == 0 && type.part() != null
        ? of(javaType.bounds(), type.part()).map(RangeEncoder::new)
        : Optional.empty();
  }

  private static @Nullable ValueEncoder find(JavaType javaType, ServerType type) {
    if (javaType.isVector()) {
      return type.name().equals("vector") ? new VectorEncoder() : null;
    }
    if (!javaType.isSingle()) {
      return null;
    }
    if (javaType.isOfText()) {
      return type.kind() == Kind.ENUM ? TEXT : FOR_TEXT.get(type.name());
    }
    ServerType counterpart = JavaTypes.boundAs(javaType).orElse(null);
    if (counterpart == null) {
      return FOR_OTHERS.getOrDefault(javaType.value(), Map.of()).get(type.name());
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
