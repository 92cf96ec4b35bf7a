package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written in a transaction and not reported yet. Not thread-safe. */
final class Tally {

  private final Map<Class<?>, Long> rows = new LinkedHashMap<>();
  private int roundTrips;
  private int retries;
  private Duration elapsed = Duration.ZERO;

  void addRows(EntityGraph graph) {
    for (PendingType<?> type : graph.types()) {
      rows.merge(type.plan().entityType(), (long) type.entities().size(), Long::sum);
    }
  }

  void addCall(FlushProgress progress, Duration took) {
    roundTrips += progress.roundTrips();
    retries += progress.retries();
    elapsed = elapsed.plus(took);
  }

  /** How many rows of a type were written. */
  long rowsOf(Class<?> entityType) {
    return rows.getOrDefault(entityType, 0L);
  }

  /** Reports all, and begins anew. */
  InsertReport report() {
    InsertReport report = new InsertReport(rows, roundTrips, retries, elapsed);
    clear();
    return report;
  }

  void clear() {
    rows.clear();
    roundTrips = 0;
    retries = 0;
    elapsed = Duration.ZERO;
  }
}
