package dev.graphsert.internal.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Types that count microseconds: {@code time}, {@code timestamp} and {@code timestamptz}. */
final class TimeEncoder extends ValueEncoder {

  static final TimeEncoder TIME =
      new TimeEncoder(value -> PostgresTime.micros((LocalTime) value), TimeText::ofTime);
  static final TimeEncoder TIMESTAMP =
      new TimeEncoder(
          value -> PostgresTime.micros((LocalDateTime) value),
          micros -> TimeText.ofTimestamp(micros, ""));
  static final TimeEncoder TIMESTAMPTZ =
      new TimeEncoder(
          value ->
              value instanceof Instant instant
                  ? PostgresTime.micros(instant)
                  : PostgresTime.micros((OffsetDateTime) value),
          micros -> TimeText.ofTimestamp(micros, "+00"));

  private final ToLongFunction<Object> micros;
  private final LongFunction<String> text;

  private TimeEncoder(ToLongFunction<Object> micros, LongFunction<String> text) {
    this.micros = micros;
    this.text = text;
  }

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    long count = micros.applyAsLong(value);
    out.putInt(Long.BYTES);
    out.putLong(count);
  }

  @Override
  public String textOf(Object value) {
    return text.apply(micros.applyAsLong(value));
  }
}
