package dev.graphsert.internal.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.ToLongFunction;

/** Types that count microseconds: {@code time}, {@code timestamp} and {@code timestamptz}. */
final class TimeEncoder extends ValueEncoder {

  static final TimeEncoder TIME = new TimeEncoder(value -> PostgresTime.micros((LocalTime) value));
  static final TimeEncoder TIMESTAMP =
      new TimeEncoder(value -> PostgresTime.micros((LocalDateTime) value));
  static final TimeEncoder TIMESTAMPTZ =
      new TimeEncoder(
          value ->
              value instanceof Instant instant
                  ? PostgresTime.micros(instant)
                  : PostgresTime.micros((OffsetDateTime) value));

  private final ToLongFunction<Object> micros;

  private TimeEncoder(ToLongFunction<Object> micros) {
    this.micros = micros;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    long count = micros.applyAsLong(value);
    out.putInt(Long.BYTES);
    out.putLong(count);
  }

  @Override
  public int fixedSize() {
    return Integer.BYTES + Long.BYTES;
  }
}
