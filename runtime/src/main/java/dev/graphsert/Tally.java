package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was written in a transaction and not reported yet. Not thread-safe. */
final class Tally {

  private final Map<Class<?>, Long> rows = new LinkedHashMap<>();
  private final List<FailedRow> rejected = new ArrayList<>();
  private final Map<Class<?>, Long> rejectedByType = new HashMap<>();
  private int roundTrips;
  private int retries;
  private Duration elapsed = Duration.ZERO;

  void addRows(EntityGraph graph) {
    for (PendingType<?> type : graph.types()) {
      rows.merge(type.plan().entityType(), (long) type.entities().size(), Long::sum);
    }
  }

  void addRejected(List<FailedRow> rows) {
    rejected.addAll(rows);
    rows.forEach(row -> rejectedByType.merge(typeOf(row), 1L, Long::sum));
  }

  private static Class<?> typeOf(FailedRow row) {
    return row.entity() == null ? Object.class : row.entity().getClass();
  }

  /** How many entities were left out. */
  int rejected() {
    return rejected.size();
  }

  void addCall(FlushProgress progress, Duration took) {
    roundTrips += progress.roundTrips();
    retries += progress.retries();
    elapsed = elapsed.plus(took);
  }

  /** How many rows of a type were written, or were to be. */
  long rowsOf(Class<?> entityType) {
    return rows.getOrDefault(entityType, 0L) + rejectedByType.getOrDefault(entityType, 0L);
  }

  /** Reports all, and begins anew. */
  InsertReport report() {
    InsertReport report = new InsertReport(rows, roundTrips, retries, elapsed, rejected);
    clear();
    return report;
  }

  void clear() {
    rows.clear();
    rejected.clear();
    rejectedByType.clear();
    roundTrips = 0;
    retries = 0;
    elapsed = Duration.ZERO;
  }
}
