package dev.graphsert.plan;

import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated plans store in place of a member's value. Dates without a time zone are taken in
 * that of the JVM, as JDBC does. Thread-safe.
 */
public final class ColumnValues {

  private ColumnValues() {}

  /**
   * The position of an enum constant.
   *
   * @param value the constant, or {@code null}
   * @return its ordinal, or {@code null}
   */
  @SuppressWarnings("EnumOrdinal") // what JPA stores unless told otherwise
  public static @Nullable Integer ordinal(@Nullable Enum<?> value) {
    return value == null ? null : value.ordinal();
  }

  /**
   * The value that stands for an enum constant.
   *
   * @param <E> the enum
   * @param <V> the type of the value
   * @param constant the constant, or {@code null}
   * @param value what reads the value of a constant
   * @return its value, or {@code null}
   */
  public static <E extends Enum<E>, V> @Nullable V valueOf(
      @Nullable E constant, Function<? super E, ? extends V> value) {
    return constant == null ? null : value.apply(constant);
  }

  /**
   * The date of a point in time.
   *
   * @param value the point in time, or {@code null}
   * @return the date where the JVM is, or {@code null}
   */
  public static @Nullable LocalDate date(@Nullable Date value) {
    return value == null ? null : dateTimeOf(value).toLocalDate();
  }

  /**
   * The time of day of a point in time.
   *
   * @param value the point in time, or {@code null}
   * @return the time where the JVM is, or {@code null}
   */
  public static @Nullable LocalTime time(@Nullable Date value) {
    return value == null ? null : dateTimeOf(value).toLocalTime();
  }

  /**
   * The time of day where the JVM is.
   *
   * @param value the time of day elsewhere, or {@code null}
   * @return the same by the offset that the JVM's time zone has now, or {@code null}
   */
  public static @Nullable LocalTime time(@Nullable OffsetTime value) {
    return value == null
        ? null
        : value
            .withOffsetSameInstant(OffsetDateTime.now(ZoneId.systemDefault()).getOffset())
            .toLocalTime();
  }

  /**
   * The date and time of a point in time.
   *
   * @param value the point in time, or {@code null}
   * @return date and time where the JVM is, or {@code null}
   */
  public static @Nullable LocalDateTime dateTime(@Nullable Date value) {
    return value == null ? null : dateTimeOf(value);
  }

  /**
   * The date of a point in time.
   *
   * @param value the point in time, or {@code null}
   * @return the date in the calendar's own time zone, or {@code null}
   */
  public static @Nullable LocalDate date(@Nullable Calendar value) {
    return value == null ? null : dateTimeOf(value).toLocalDate();
  }

  /**
   * The date and time of a point in time.
   *
   * @param value the point in time, or {@code null}
   * @return date and time in the calendar's own time zone, or {@code null}
   */
  public static @Nullable LocalDateTime dateTime(@Nullable Calendar value) {
    return value == null ? null : dateTimeOf(value);
  }

  /**
   * A point in time.
   *
   * @param value the point in time, or {@code null}
   * @return the same, or {@code null}
   */
  public static @Nullable OffsetDateTime offsetDateTime(@Nullable ZonedDateTime value) {
    return value == null ? null : value.toOffsetDateTime();
  }

  /**
   * The text that stands for a locale.
   *
   * @param value a locale, or {@code null}
   * @return its language and what else it says, with {@code _} between them, or {@code null}
   */
  public static @Nullable String text(@Nullable Locale value) {
    return value == null ? null : value.toString();
  }

  /**
   * The text that stands for a currency.
   *
   * @param value a currency, or {@code null}
   * @return its ISO code, or {@code null}
   */
  public static @Nullable String text(@Nullable Currency value) {
    return value == null ? null : value.getCurrencyCode();
  }

  /**
   * The text that stands for a time zone.
   *
   * @param value a time zone, or {@code null}
   * @return its name, or {@code null}
   */
  public static @Nullable String text(@Nullable TimeZone value) {
    return value == null ? null : value.getID();
  }

  /**
   * The text that stands for a time zone, or an offset.
   *
   * @param value a time zone, or an offset, or {@code null}
   * @return its name, or {@code null}
   */
  public static @Nullable String text(@Nullable ZoneId value) {
    return value == null ? null : value.getId();
  }

  /**
   * The text that stands for an address.
   *
   * @param value an address, or {@code null}
   * @return the address, or {@code null}
   */
  public static @Nullable String text(@Nullable URL value) {
    return value == null ? null : value.toExternalForm();
  }

  /**
   * The text that stands for a class.
   *
   * @param value a class, or {@code null}
   * @return its name, or {@code null}
   */
  public static @Nullable String text(@Nullable Class<?> value) {
    return value == null ? null : value.getName();
  }

  /**
   * The number of a year.
   *
   * @param value the year, or {@code null}
   * @return its number, or {@code null}
   */
  public static @Nullable Integer year(@Nullable Year value) {
    return value == null ? null : value.getValue();
  }

  /**
   * The version that a row begins with.
   *
   * @param set the version that is set, or {@code null}
   * @return the same; 0 if it is unset or negative
   */
  public static Long version(@Nullable Long set) {
    return set == null || set < 0 ? 0L : set;
  }

  /**
   * The version that a row begins with.
   *
   * @param set the version that is set, or {@code null}
   * @return the same; 0 if it is unset or negative
   */
  public static Integer version(@Nullable Integer set) {
    return set == null || set < 0 ? 0 : set;
  }

  /**
   * The version that a row begins with.
   *
   * @param set the version that is set, or {@code null}
   * @return the same; 0 if it is unset or negative
   */
  public static Short version(@Nullable Short set) {
    return set == null || set < 0 ? (short) 0 : set;
  }

  @SuppressWarnings("JavaUtilDate") // what the members are
  private static LocalDateTime dateTimeOf(Date value) {
    if (value instanceof java.sql.Timestamp timestamp) {
      return timestamp.toLocalDateTime(); // keeps the nanoseconds
    }
    // java.sql.Date and java.sql.Time have no toInstant
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(value.getTime()), ZoneId.systemDefault());
  }

  private static LocalDateTime dateTimeOf(Calendar value) {
    return LocalDateTime.ofInstant(value.toInstant(), value.getTimeZone().toZoneId());
  }
}
