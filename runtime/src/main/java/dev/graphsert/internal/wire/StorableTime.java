package dev.graphsert.internal.wire;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times that PostgreSQL can store as they are. */
public final class StorableTime {

  private StorableTime() {}

  /**
   * Refuses a date or time out of PostgreSQL's range, for which the driver would write an infinite
   * one. The largest and smallest Java values are meant to be infinite.
   *
   * @param value any value
   * @throws IllegalArgumentException if it is such a date or time
   */
  public static void check(@Nullable Object value) {
    if (value instanceof LocalDate date) {
      PostgresTime.days(date);
    } else if (value instanceof LocalDateTime time) {
      PostgresTime.micros(time);
    } else if (value instanceof OffsetDateTime time) {
      PostgresTime.micros(time);
    }
  }
}
