package dev.graphsert.internal.wire;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the driver makes of Java types. */
final class JavaTypes {

  private static final Map<Class<?>, ServerType> BOUND_AS =
      Map.ofEntries(
          entry(boolean.class, ServerType.BOOL),
          entry(Boolean.class, ServerType.BOOL),
          entry(byte.class, ServerType.INT2),
          entry(Byte.class, ServerType.INT2),
          entry(short.class, ServerType.INT2),
          entry(Short.class, ServerType.INT2),
          entry(int.class, ServerType.INT4),
          entry(Integer.class, ServerType.INT4),
          entry(long.class, ServerType.INT8),
          entry(Long.class, ServerType.INT8),
          entry(float.class, ServerType.FLOAT4),
          entry(Float.class, ServerType.FLOAT4),
          entry(double.class, ServerType.FLOAT8),
          entry(Double.class, ServerType.FLOAT8),
          entry(BigDecimal.class, ServerType.NUMERIC),
          entry(BigInteger.class, ServerType.NUMERIC),
          entry(UUID.class, ServerType.UUID),
          entry(byte[].class, ServerType.BYTEA),
          entry(LocalDate.class, ServerType.DATE),
          entry(LocalTime.class, ServerType.TIME),
          entry(OffsetTime.class, ServerType.TIMETZ),
          entry(LocalDateTime.class, ServerType.TIMESTAMP),
          entry(OffsetDateTime.class, ServerType.TIMESTAMPTZ),
          entry(Instant.class, ServerType.TIMESTAMPTZ));

  private JavaTypes() {}

  /**
   * The type that the driver binds single values as; empty for text, which it may leave open, and
   * for what it does not know.
   */
  static Optional<ServerType> boundAs(JavaType javaType) {
    return javaType.isSingle()
        ? Optional.ofNullable(BOUND_AS.get(javaType.value()))
        : Optional.empty();
  }
}
