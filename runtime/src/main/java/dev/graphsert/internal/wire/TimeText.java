package dev.graphsert.internal.wire;

import java.time.LocalDate;
import java.util.Locale;

/** The text of dates and times, from what {@link PostgresTime} counts. */
final class TimeText {

  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int MICROS_PER_SECOND = 1_000_000;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3600;
  private static final long SECONDS_PER_DAY = 86_400;

  private TimeText() {}

  static String ofDate(int days) {
    if (days == Integer.MAX_VALUE) {
      return "infinity";
    }
    if (days == Integer.MIN_VALUE) {
      return "-infinity";
    }
    LocalDate date = LocalDate.ofEpochDay(EPOCH_DAY + days);
    return date(date) + era(date);
  }

  /** A time of day, 24:00 included. */
  static String ofTime(long micros) {
    long seconds = micros / MICROS_PER_SECOND;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%06d",
        seconds / SECONDS_PER_HOUR,
        seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
        seconds % SECONDS_PER_MINUTE,
        micros % MICROS_PER_SECOND);
  }

  /** A date and time, with what names its zone between the time and the era. */
  static String ofTimestamp(long micros, String zone) {
    if (micros == Long.MAX_VALUE) {
      return "infinity";
    }
    if (micros == Long.MIN_VALUE) {
      return "-infinity";
    }
    long microsPerDay = SECONDS_PER_DAY * MICROS_PER_SECOND;
    LocalDate date = LocalDate.ofEpochDay(EPOCH_DAY + Math.floorDiv(micros, microsPerDay));
    return date(date) + " " + ofTime(Math.floorMod(micros, microsPerDay)) + zone + era(date);
  }

  /** An offset from UTC, in seconds to the east. */
  static String ofOffset(int offset) {
    int seconds = Math.abs(offset);
    return String.format(
        Locale.ROOT,
        "%s%02d:%02d:%02d",
        offset < 0 ? "-" : "+",
        seconds / SECONDS_PER_HOUR,
        seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
        seconds % SECONDS_PER_MINUTE);
  }

  /** The year before the year 1 is the year 1 BC. */
  private static String date(LocalDate date) {
    int year = date.getYear();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        year > 0 ? year : 1 - year,
        date.getMonthValue(),
        date.getDayOfMonth());
  }

  private static String era(LocalDate date) {
    return date.getYear() > 0 ? "" : " BC";
  }
}
