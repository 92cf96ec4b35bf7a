package dev.graphsert.internal.wire;

import java.time.Duration;
import java.time.Period;
import java.util.Locale;

/**
 * {@code interval}: microseconds, days and months, none of which becomes another. A duration is
 * microseconds alone, rounded half up; a period is days and months.
 */
final class IntervalEncoder extends ValueEncoder {

  private static final int BYTES = Long.BYTES + 2 * Integer.BYTES;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final long MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
  private static final long MICROS_PER_HOUR = 60 * MICROS_PER_MINUTE;
  private static final int NANOS_PER_MICRO = 1_000;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    if (value instanceof Duration duration) {
      put(micros(duration), 0, 0, out);
    } else {
      Period period = (Period) value;
      put(0, days(period), months(period), out);
    }
  }

  /** In ISO 8601, with a sign at each part. */
  @Override
  public String textOf(Object value) {
    if (value instanceof Period period) {
      return "P" + months(period) + "M" + days(period) + "D";
    }
    long micros = micros((Duration) value);
    long fraction = micros % MICROS_PER_MINUTE;
    return String.format(
        Locale.ROOT,
        "PT%dH%dM%s%d.%06dS",
        micros / MICROS_PER_HOUR,
        micros % MICROS_PER_HOUR / MICROS_PER_MINUTE,
        fraction < 0 ? "-" : "",
        Math.abs(fraction) / MICROS_PER_SECOND,
        Math.abs(fraction) % MICROS_PER_SECOND);
  }

  private static void put(long micros, int days, int months, BinaryBuffer out) {
    out.putInt(BYTES);
    out.putLong(micros);
    out.putInt(days);
    out.putInt(months);
  }

  private static long micros(Duration duration) {
    try {
      int micros = (duration.getNano() + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
      // The two parts of a negative duration have different signs, so that the product may be less
      // than the least sum.
      long seconds = duration.getSeconds();
      return seconds < 0
          ? Math.addExact(
              Math.multiplyExact(seconds + 1, MICROS_PER_SECOND), micros - MICROS_PER_SECOND)
          : Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), micros);
    } catch (ArithmeticException overflow) {
      throw outOfRange("duration");
    }
  }

  @SuppressWarnings("JavaPeriodGetDays") // the months go beside them
  private static int days(Period period) {
    return period.getDays();
  }

  private static int months(Period period) {
    try {
      return Math.toIntExact(period.toTotalMonths());
    } catch (ArithmeticException overflow) {
      throw outOfRange("period");
    }
  }

  private static IllegalArgumentException outOfRange(String kind) {
    return new IllegalArgumentException("the " + kind + " is out of the range of interval.");
  }
}
