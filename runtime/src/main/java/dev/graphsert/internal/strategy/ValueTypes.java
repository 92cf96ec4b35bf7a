package dev.graphsert.internal.strategy;

import static java.util.Map.entry;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.ElementType;
import dev.graphsert.plan.ColumnPlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The types that Java values are sent as: those that the driver binds single values as, so that the
 * server assigns them to a column by the same casts.
 */
final class ValueTypes {

  private static final Map<Class<?>, ElementType> BY_CLASS =
      Map.ofEntries(
          entry(boolean.class, ElementType.BOOL),
          entry(Boolean.class, ElementType.BOOL),
          entry(byte.class, ElementType.INT2),
          entry(Byte.class, ElementType.INT2),
          entry(short.class, ElementType.INT2),
          entry(Short.class, ElementType.INT2),
          entry(int.class, ElementType.INT4),
          entry(Integer.class, ElementType.INT4),
          entry(long.class, ElementType.INT8),
          entry(Long.class, ElementType.INT8),
          entry(float.class, ElementType.FLOAT4),
          entry(Float.class, ElementType.FLOAT4),
          entry(double.class, ElementType.FLOAT8),
          entry(Double.class, ElementType.FLOAT8),
          entry(BigDecimal.class, ElementType.NUMERIC),
          entry(BigInteger.class, ElementType.NUMERIC),
          entry(UUID.class, ElementType.UUID),
          entry(byte[].class, ElementType.BYTEA),
          entry(LocalDate.class, ElementType.DATE),
          entry(LocalTime.class, ElementType.TIME),
          entry(LocalDateTime.class, ElementType.TIMESTAMP),
          entry(OffsetDateTime.class, ElementType.TIMESTAMPTZ),
          entry(Instant.class, ElementType.TIMESTAMPTZ));

  private ValueTypes() {}

  /** The type of a column's values; null for a reference, which has the type of the target's id. */
  static @Nullable ElementType elementType(ColumnPlan column) {
    return column.isReference() ? null : BY_CLASS.getOrDefault(column.type(), ElementType.VARCHAR);
  }

  /**
   * What is put behind a value in SQL. Text becomes another type only by a cast; so does a
   * reference, whose type is open while all are NULL.
   */
  static String cast(ColumnPlan plan, BoundColumn column) {
    boolean text = elementType(plan) == ElementType.VARCHAR && !column.text();
    return text || plan.isReference() ? "::" + column.sqlType() : "";
  }
}
