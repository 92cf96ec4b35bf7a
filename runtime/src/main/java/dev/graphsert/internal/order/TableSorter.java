package dev.graphsert.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the strongly connected components of the tables and sorts them topologically, by Tarjan's
 * algorithm, which ends a component only after all that it refers to.
 *
 * <p>Tables are taken by the names of their types, so that sessions with the same types write them
 * in the same order and do not wait for each other in a circle.
 */
final class TableSorter {

  private static final Comparator<GraphTable> BY_NAME = Comparator.comparing(GraphTable::sortKey);

  private final Function<GraphTable, Set<GraphTable>> references;
  private final Map<GraphTable, Integer> index = new HashMap<>();
  private final Deque<GraphTable> open = new ArrayDeque<>();
  private final List<TableGroup> groups = new ArrayList<>();

  private TableSorter(Function<GraphTable, Set<GraphTable>> references) {
    this.references = references;
  }

  static List<TableGroup> sort(
      Collection<GraphTable> tables, Function<GraphTable, Set<GraphTable>> references) {
    TableSorter sorter = new TableSorter(references);
    for (GraphTable table : byName(tables)) {
      if (!sorter.index.containsKey(table)) {
        sorter.connect(table);
      }
    }
    return sorter.groups;
  }

  private int connect(GraphTable table) {
    int own = index.size();
    index.put(table, own);
    int low = own;
    open.push(table);
    for (GraphTable target : byName(references.apply(table))) {
      if (!index.containsKey(target)) {
        low = Math.min(low, connect(target));
      } else if (open.contains(target)) {
        low = Math.min(low, index.getOrDefault(target, own));
      }
    }
    if (low == own) {
      groups.add(closeGroup(table));
    }
    return low;
  }

  private TableGroup closeGroup(GraphTable root) {
    List<GraphTable> members = new ArrayList<>();
    GraphTable member;
    do {
      member = open.pop();
      members.add(member);
    } while (member != root);
    return new TableGroup(Collections.unmodifiableList(byName(members)));
  }

  private static List<GraphTable> byName(Collection<GraphTable> tables) {
    List<GraphTable> sorted = new ArrayList<>(tables);
    sorted.sort(BY_NAME);
    return sorted;
  }
}
