package dev.graphsert;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one {@link Session#flush()}, {@link Session#commit()} or {@link Graphsert#insertAll} did,
 * and for a session with {@link Session#flushEvery} also what it wrote by itself since the last
 * report. Immutable.
 */
public final class InsertReport {

  private final Map<Class<?>, Long> rowsByType;
  private final int roundTrips;
  private final int retries;
  private final Duration elapsed;
  private final List<FailedRow> rejected;

  InsertReport(
      Map<Class<?>, Long> rowsByType,
      int roundTrips,
      int retries,
      Duration elapsed,
      List<FailedRow> rejected) {
    this.rowsByType = Collections.unmodifiableMap(new LinkedHashMap<>(rowsByType));
    this.roundTrips = roundTrips;
    this.retries = retries;
    this.elapsed = elapsed;
    this.rejected = List.copyOf(rejected);
  }

  /**
   * How many rows were inserted, over all types.
   *
   * @return the number of rows
   */
  public long rows() {
    return rowsByType.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How many rows of one type were inserted.
   *
   * @param entityType the type
   * @return the number of rows, 0 for a type that was not among them
   */
  public long rows(Class<?> entityType) {
    return rowsByType.getOrDefault(entityType, 0L);
  }

  /**
   * How many rows of each type were inserted.
   *
   * @return the number of rows by entity type, in the order in which types were met; unmodifiable
   */
  public Map<Class<?>, Long> rowsByType() {
    return rowsByType;
  }

  /**
   * How often the client waited for the server: the catalog query when a type is written for the
   * first time, the queries for ids, the inserts, and the commit. Within one {@code executeBatch}
   * the driver waits after every 255 statements, which is counted. Where entities were rejected,
   * the search for refused rows counts too, but not the one for their columns.
   *
   * @return the number of round trips
   */
  public int roundTrips() {
    return roundTrips;
  }

  /**
   * How often the transaction was tried again, as {@link Graphsert.Builder#retries} asks for.
   *
   * @return the number of tries that failed and were rolled back; their round trips are counted
   */
  public int retries() {
    return retries;
  }

  /**
   * How long the writing took, getting a connection and pauses before retries included; the time
   * between flushes is not.
   *
   * @return the time
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * The entities that were left out, where {@link Graphsert.Builder#rejecting} asks for that: each
   * one whose row was refused, with its error, followed by those that depend on it, which have no
   * SQLSTATE and say on what.
   *
   * @return what was left out, each entity once; unmodifiable
   */
  public List<FailedRow> rejected() {
    return rejected;
  }

  @Override
  public String toString() {
    return rows()
        + " rows in "
        + roundTrips
        + " round trips, "
        + elapsed.toMillis()
        + " ms"
        + (rejected.isEmpty() ? "" : ", " + rejected.size() + " rejected");
  }
}
