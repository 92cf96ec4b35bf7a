package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a graph. */
final class GraphTables {

  private final List<GraphTable> tables = new ArrayList<>();
  private final Map<TableName, List<GraphTable>> byName = new HashMap<>();

  private GraphTables() {}

  static List<GraphTable> of(Collection<PendingType<?>> types) {
    GraphTables found = new GraphTables();
    for (PendingType<?> type : types) {
      for (int place = 0; place < type.plan().tables().size(); place++) {
        found.add(TablePart.of(type, place));
      }
    }
    return found.tables;
  }

  private void add(TablePart<?> part) {
    List<GraphTable> ofThatName =
        byName.computeIfAbsent(part.plan().name(), name -> new ArrayList<>());
    for (GraphTable table : ofThatName) {
      if (table.takes(part)) {
        table.add(part);
        return;
      }
    }
    GraphTable table = new GraphTable(part);
    ofThatName.add(table);
    tables.add(table);
  }
}
