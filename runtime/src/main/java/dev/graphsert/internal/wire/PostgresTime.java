package dev.graphsert.internal.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Dates and times as PostgreSQL counts them: days or microseconds from 2000-01-01. Nanoseconds are
 * rounded half up and the largest and smallest Java values are infinite, as the driver has it.
 */
final class PostgresTime {

  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final long EPOCH_DAY = EPOCH.toEpochDay();
  private static final long EPOCH_SECOND = EPOCH.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
  private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
  private static final long FIRST_SECOND = FIRST_DATE.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final long END_SECOND =
      LocalDate.of(294_277, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;
  private static final int HALF_A_MICRO = NANOS_PER_MICRO / 2;
  private static final LocalTime LAST_CUT_TIME = LocalTime.MAX.minusNanos(HALF_A_MICRO);

  private PostgresTime() {}

  static int days(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return Integer.MAX_VALUE;
    }
    if (date.equals(LocalDate.MIN)) {
      return Integer.MIN_VALUE;
    }
    if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
      throw new IllegalArgumentException("the date is out of PostgreSQL's range.");
    }
    return (int) (date.toEpochDay() - EPOCH_DAY);
  }

  /** May be one day in full: a time that is rounded up to midnight is 24:00. */
  static long micros(LocalTime time) {
    return (time.toNanoOfDay() + HALF_A_MICRO) / NANOS_PER_MICRO;
  }

  /** Here alone the driver cuts nanoseconds off, unless they would be rounded up to midnight. */
  static long micros(OffsetTime time) {
    LocalTime local = time.toLocalTime();
    return local.isAfter(LAST_CUT_TIME) ? micros(local) : local.toNanoOfDay() / NANOS_PER_MICRO;
  }

  static long micros(LocalDateTime time) {
    if (time.equals(LocalDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    if (time.equals(LocalDateTime.MIN)) {
      return Long.MIN_VALUE;
    }
    return finiteMicros(time.toEpochSecond(ZoneOffset.UTC), time.get(ChronoField.NANO_OF_SECOND));
  }

  static long micros(OffsetDateTime time) {
    if (time.equals(OffsetDateTime.MAX)) {
      return Long.MAX_VALUE;
    }
    if (time.equals(OffsetDateTime.MIN)) {
      return Long.MIN_VALUE;
    }
    return finiteMicros(time.toEpochSecond(), time.getNano());
  }

  /** An instant too far for an offset date and time cannot be infinite for the driver either. */
  static long micros(Instant time) {
    return finiteMicros(time.getEpochSecond(), time.getNano());
  }

  private static long finiteMicros(long second, int nano) {
    if (second < FIRST_SECOND || second >= END_SECOND) {
      throw new IllegalArgumentException("the time is out of PostgreSQL's range.");
    }
    return (second - EPOCH_SECOND) * MICROS_PER_SECOND + (nano + HALF_A_MICRO) / NANOS_PER_MICRO;
  }
}
