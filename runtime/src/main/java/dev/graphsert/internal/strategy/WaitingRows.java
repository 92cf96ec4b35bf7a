package dev.graphsert.internal.strategy;

import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertStep;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of circles that are not in yet, so that nothing can refer to them. Not thread-safe. */
final class WaitingRows {

  private final Map<GraphTable, Set<Object>> entities = new HashMap<>();

  WaitingRows(List<InsertStep> steps) {
    for (InsertStep step : steps) {
      if (step.inCircle()) {
        Set<Object> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.addAll(step.entities());
        entities.put(step.table(), waiting);
      }
    }
  }

  boolean isEmpty() {
    return entities.isEmpty();
  }

  /** Whether an entity's row is missing in one of some tables. */
  boolean contains(Collection<GraphTable> tables, Object entity) {
    return tables.stream()
        .anyMatch(table -> entities.getOrDefault(table, Set.of()).contains(entity));
  }

  /** Notes that rows are not among them after all. */
  void rowsAreOut(GraphTable table, List<?> out) {
    Set<Object> waiting = entities.get(table);
    if (waiting != null) {
      waiting.addAll(out);
    }
  }

  /** Notes that an entity's row is among those to be sent: later rows may refer to it. */
  void rowIsIn(GraphTable table, Object entity) {
    Set<Object> waiting = entities.get(table);
    if (waiting != null) {
      waiting.remove(entity);
    }
  }
}
