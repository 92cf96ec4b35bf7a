package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.ids.GivenValues;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.unitofwork.Dependents;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What one flush leaves out, so that the rest goes in. Not thread-safe. */
final class Rejections {

  /** As all that is refused is found at once, a flush that needs more has something else wrong. */
  private static final int MOST_ATTEMPTS = 8;

  private final int limit;
  private final GivenValues givenNow;
  private final FlushProgress progress;
  private final Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<FailedRow> rows = new ArrayList<>();
  private int attempts;

  /**
   * Makes one that has left out nothing yet.
   *
   * @param limit how many entities may be left out
   */
  Rejections(int limit, GivenValues givenNow, FlushProgress progress) {
    this.limit = limit;
    this.givenNow = givenNow;
    this.progress = progress;
  }

  /** What was left out. */
  List<FailedRow> rows() {
    return rows;
  }

  /**
   * Leaves out what was refused, and what depends on it. The transaction stands where the flush
   * began.
   *
   * @param graph what was to be written
   * @return what is to be written now
   * @throws InsertException the same, if it cannot be left out
   */
  EntityGraph leaveOut(InsertException refused, EntityGraph graph) {
    if (limit == 0 || !GraphWriter.isOfKnownRows(refused) || ++attempts > MOST_ATTEMPTS) {
      throw refused;
    }
    Dependents dependents = Dependents.in(graph);
    for (FailedRow row : refused.failedRows()) {
      Object entity = row.entity();
      if (entity != null && !out.contains(entity)) {
        rows.add(row);
        dependents.addWith(entity, out, link -> rows.add(dependent(link, graph)));
      }
    }
    if (rows.size() > limit) {
      throw refused;
    }
    progress.beginAgain();
    givenNow.takeBack(out, refused);
    return graph.without(out);
  }

  private static FailedRow dependent(Dependents.Link link, EntityGraph graph) {
    PendingType<?> type = graph.typeOf(link.entity());
    return type.refused(
        link.entity(),
        type.positionOf(link.entity()),
        link.owned() ? null : link.member(),
        String.format(
            "%s %s number %d, which was left out.",
            link.owned() ? "it belongs to" : "it refers to",
            link.target().getClass().getName(),
            graph.typeOf(link.target()).positionOf(link.target()) + 1));
  }
}
