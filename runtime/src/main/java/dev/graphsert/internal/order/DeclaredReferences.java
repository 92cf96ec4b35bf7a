package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.Predecessor;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables of a graph may refer to which, by their plans: by columns that hold ids of other
 * entities, by members that stand for such columns, and by the id that a table shares with the one
 * before it in its plan. Nothing refers to the table of a collection.
 */
final class DeclaredReferences {

  private final Map<PendingType<?>, List<GraphTable>> tablesOfType = new HashMap<>();
  private final Map<GraphTable, List<Set<GraphTable>>> byColumn = new HashMap<>();
  private final Map<GraphTable, Set<GraphTable>> levelsBefore = new HashMap<>();
  private final Map<GraphTable, Set<GraphTable>> all = new HashMap<>();

  private DeclaredReferences() {}

  static DeclaredReferences among(Collection<GraphTable> tables) {
    DeclaredReferences declared = new DeclaredReferences();
    tables.forEach(declared::addOwnTable);
    tables.forEach(declared::addReferencesOf);
    return declared;
  }

  /** All tables that a table may refer to. */
  Set<GraphTable> of(GraphTable table) {
    return all.getOrDefault(table, Set.of());
  }

  boolean refersToItself(GraphTable table) {
    return of(table).contains(table);
  }

  /** The tables in which the target of a column may have a row. */
  Set<GraphTable> of(GraphTable table, int column) {
    return byColumn.getOrDefault(table, List.of()).get(column);
  }

  /** The tables that the members of a table refer to. */
  Map<String, Set<GraphTable>> byMember(GraphTable table) {
    Map<String, Set<GraphTable>> targets = new HashMap<>();
    for (Predecessor reference : table.predecessors()) {
      targets.put(reference.member(), tablesOf(reference.target()));
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (!of(table, i).isEmpty()) {
        targets
            .computeIfAbsent(table.columns().get(i).member(), member -> new HashSet<>())
            .addAll(of(table, i));
      }
    }
    return targets;
  }

  /** The tables in which each entity has the row that its row here continues. */
  Set<GraphTable> levelsBefore(GraphTable table) {
    return levelsBefore.getOrDefault(table, Set.of());
  }

  private void addOwnTable(GraphTable table) {
    if (table.isCollection()) {
      return;
    }
    Set<GraphTable> before = new HashSet<>();
    for (PendingType<?> type : table.types()) {
      List<GraphTable> known = tablesOfType.computeIfAbsent(type, none -> new ArrayList<>());
      before.addAll(known);
      known.add(table);
    }
    before.remove(table);
    levelsBefore.put(table, before);
  }

  private void addReferencesOf(GraphTable table) {
    List<Set<GraphTable>> targets = new ArrayList<>();
    Set<GraphTable> found = new HashSet<>(levelsBefore(table));
    for (ColumnPlan column : table.columns()) {
      Class<?> target = column.target();
      targets.add(target == null ? Set.of() : tablesOf(target));
      found.addAll(targets.get(targets.size() - 1));
    }
    table.predecessors().forEach(reference -> found.addAll(tablesOf(reference.target())));
    byColumn.put(table, targets);
    all.put(table, found);
  }

  /**
   * The tables that a foreign key to a class may point to: of each type that is one of it, those
   * that the class has itself, or all where it shares none.
   */
  private Set<GraphTable> tablesOf(Class<?> target) {
    Set<GraphTable> found = new LinkedHashSet<>();
    List<TableName> own = null;
    for (Map.Entry<PendingType<?>, List<GraphTable>> entry : tablesOfType.entrySet()) {
      if (target.isAssignableFrom(entry.getKey().plan().entityType())) {
        if (own == null) {
          own =
              PlanRegistry.planOf(target).tables().stream()
                  .map(t -> ((TablePlan<?>) t).name())
                  .toList();
        }
        List<TableName> names = own;
        List<GraphTable> shared =
            entry.getValue().stream().filter(table -> names.contains(table.name())).toList();
        found.addAll(shared.isEmpty() ? entry.getValue() : shared);
      }
    }
    return found;
  }
}
