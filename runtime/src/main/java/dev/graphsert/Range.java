package dev.graphsert;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a range column, such as {@code int4range} or {@code tstzrange}: what lies between two
 * bounds. Members can be ranges of {@code Integer}, {@code Long}, {@code BigDecimal}, {@code
 * LocalDate}, {@code LocalDateTime}, {@code OffsetDateTime} and {@code Instant}; arrays of ranges
 * go into multiranges and into arrays of ranges.
 *
 * <p>A range is kept as it was made. The server stores ranges of whole numbers and of dates with an
 * inclusive lower and an exclusive upper bound, and refuses a lower bound above the upper one when
 * the range is inserted. Immutable, if the bounds are, and thread-safe.
 *
 * @param <T> the type of the bounds
 */
public final class Range<T> {

  private static final Range<?> EMPTY = new Range<>(null, false, null, false, true);
  private static final Range<?> ALL = new Range<>(null, false, null, false, false);

  private final @Nullable T lower;
  private final boolean includesLower;
  private final @Nullable T upper;
  private final boolean includesUpper;
  private final boolean empty;

  private Range(
      @Nullable T lower,
      boolean includesLower,
      @Nullable T upper,
      boolean includesUpper,
      boolean empty) {
    this.lower = lower;
    this.includesLower = includesLower;
    this.upper = upper;
    this.includesUpper = includesUpper;
    this.empty = empty;
  }

  /**
   * What lies between two bounds, the bounds included: {@code [lower,upper]}.
   *
   * @param <T> the type of the bounds
   * @param lower the least value
   * @param upper the greatest value
   * @return the range
   */
  public static <T> Range<T> closed(T lower, T upper) {
    return new Range<>(checked(lower), true, checked(upper), true, false);
  }

  /**
   * What lies between two bounds, the lower one included: {@code [lower,upper)}.
   *
   * @param <T> the type of the bounds
   * @param lower the least value
   * @param upper the least value above
   * @return the range
   */
  public static <T> Range<T> closedOpen(T lower, T upper) {
    return new Range<>(checked(lower), true, checked(upper), false, false);
  }

  /**
   * What lies between two bounds, the upper one included: {@code (lower,upper]}.
   *
   * @param <T> the type of the bounds
   * @param lower the greatest value below
   * @param upper the greatest value
   * @return the range
   */
  public static <T> Range<T> openClosed(T lower, T upper) {
    return new Range<>(checked(lower), false, checked(upper), true, false);
  }

  /**
   * What lies between two bounds, without them: {@code (lower,upper)}.
   *
   * @param <T> the type of the bounds
   * @param lower the greatest value below
   * @param upper the least value above
   * @return the range
   */
  public static <T> Range<T> open(T lower, T upper) {
    return new Range<>(checked(lower), false, checked(upper), false, false);
  }

  /**
   * A value and all above: {@code [lower,)}.
   *
   * @param <T> the type of the bounds
   * @param lower the least value
   * @return the range
   */
  public static <T> Range<T> atLeast(T lower) {
    return new Range<>(checked(lower), true, null, false, false);
  }

  /**
   * All above a value: {@code (lower,)}.
   *
   * @param <T> the type of the bounds
   * @param lower the greatest value below
   * @return the range
   */
  public static <T> Range<T> greaterThan(T lower) {
    return new Range<>(checked(lower), false, null, false, false);
  }

  /**
   * A value and all below: {@code (,upper]}.
   *
   * @param <T> the type of the bounds
   * @param upper the greatest value
   * @return the range
   */
  public static <T> Range<T> atMost(T upper) {
    return new Range<>(null, false, checked(upper), true, false);
  }

  /**
   * All below a value: {@code (,upper)}.
   *
   * @param <T> the type of the bounds
   * @param upper the least value above
   * @return the range
   */
  public static <T> Range<T> lessThan(T upper) {
    return new Range<>(null, false, checked(upper), false, false);
  }

  /**
   * All values: {@code (,)}.
   *
   * @param <T> the type of the bounds
   * @return the range
   */
  @SuppressWarnings("unchecked") // it has no bounds
  public static <T> Range<T> all() {
    return (Range<T>) ALL;
  }

  /**
   * No value: {@code empty}.
   *
   * @param <T> the type of the bounds
   * @return the range
   */
  @SuppressWarnings("unchecked") // it has no bounds
  public static <T> Range<T> empty() {
    return (Range<T>) EMPTY;
  }

  private static <T> T checked(T bound) {
    return Objects.requireNonNull(bound, "a bound; atLeast and the like leave one away");
  }

  /**
   * The lower bound.
   *
   * @return the bound, or {@code null} if there is none
   */
  public @Nullable T lower() {
    return lower;
  }

  /**
   * The upper bound.
   *
   * @return the bound, or {@code null} if there is none
   */
  public @Nullable T upper() {
    return upper;
  }

  /**
   * Whether the lower bound lies in the range.
   *
   * @return true if there is one and it does
   */
  public boolean includesLower() {
    return includesLower;
  }

  /**
   * Whether the upper bound lies in the range.
   *
   * @return true if there is one and it does
   */
  public boolean includesUpper() {
    return includesUpper;
  }

  /**
   * Whether this is the empty range. One such as {@code (5,5)} is not until the server stores it.
   *
   * @return true if it was made by {@link #empty}
   */
  public boolean isEmpty() {
    return empty;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> range
        && Objects.equals(lower, range.lower)
        && Objects.equals(upper, range.upper)
        && includesLower == range.includesLower
        && includesUpper == range.includesUpper
        && empty == range.empty;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper, includesLower, includesUpper, empty);
  }

  @Override
  public String toString() {
    if (empty) {
      return "empty";
    }
    return (includesLower ? "[" : "(")
        + (lower == null ? "" : lower)
        + ","
        + (upper == null ? "" : upper)
        + (includesUpper ? "]" : ")");
  }
}
