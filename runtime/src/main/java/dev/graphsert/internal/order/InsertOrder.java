package dev.graphsert.internal.order;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.unitofwork.Dependents;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which a graph is written. Immutable. */
public final class InsertOrder {

  private final EntityGraph graph;
  private final DeclaredReferences declared;
  private final List<TableGroup> groups;
  private final List<GraphTable> inOrder = new ArrayList<>();
  private final List<PendingType<?>> types = new ArrayList<>();

  private InsertOrder(EntityGraph graph) {
    List<GraphTable> tables = GraphTables.of(graph.types());
    this.graph = graph;
    this.declared = DeclaredReferences.among(tables);
    this.groups = TableSorter.sort(tables, declared::of);
    groups.forEach(group -> inOrder.addAll(group.tables()));
    for (GraphTable table : inOrder) {
      if (table.place() == 0) {
        types.addAll(table.types());
      }
    }
  }

  /**
   * Sorts the tables of a graph so that a referenced table comes before those that refer to it.
   *
   * @param graph the graph
   * @return the order
   */
  public static InsertOrder of(EntityGraph graph) {
    return new InsertOrder(graph);
  }

  /**
   * The tables in groups. A group of several tables is a cycle: they refer to each other.
   *
   * @return the groups, a referenced one first
   */
  public List<TableGroup> groups() {
    return groups;
  }

  /**
   * The tables one by one, in the order of their groups.
   *
   * @return all tables that get rows
   */
  public List<GraphTable> tables() {
    return Collections.unmodifiableList(inOrder);
  }

  /**
   * Who depends on whom in the graph.
   *
   * @return the links of all entities, found by this call
   */
  public Dependents dependents() {
    return Dependents.in(graph);
  }

  /**
   * The types, in the order of the tables that number their entities.
   *
   * @return all types of the graph
   */
  public List<PendingType<?>> types() {
    return Collections.unmodifiableList(types);
  }

  /**
   * The types in groups that share their ids.
   *
   * @return the hierarchies, in the order of the types
   */
  public Set<PendingHierarchy> hierarchies() {
    Set<PendingHierarchy> hierarchies = new LinkedHashSet<>();
    types.forEach(type -> hierarchies.add(type.hierarchy()));
    return hierarchies;
  }

  /**
   * The tables of the graph in which the target of a column may have a row.
   *
   * @param table a table of the graph
   * @param column the place of the column, from 0
   * @return the tables; none for a column that refers to nothing
   */
  public Set<GraphTable> targets(GraphTable table, int column) {
    return declared.of(table, column);
  }

  /**
   * The entities of one table in the order in which their rows go in: the order of adding, but a
   * row comes before the rows of the table that refer to it, as far as they make no circle.
   *
   * @param table a table of the graph
   * @param optional the references that are overlooked where there is a circle
   * @return the table's entities
   */
  public List<?> entities(GraphTable table, OptionalReferences optional) {
    return declared.refersToItself(table) ? sorted(table, optional).entities() : table.entities();
  }

  /**
   * The same order for a writer that inserts row by row, table by table, under foreign keys that
   * are checked at once. Within a cycle of tables the references that this graph really holds
   * count; where these make a circle, it is broken at optional references.
   *
   * @param optional the references that can be written afterwards
   * @return one step for each table
   * @throws GraphsertException if entities refer to each other in a circle, and the columns take no
   *     NULL at first
   */
  public List<InsertStep> steps(OptionalReferences optional) {
    List<InsertStep> steps = new ArrayList<>();
    for (TableGroup group : groups) {
      if (group.isCycle()) {
        addCycle(group.tables(), 0, optional, steps);
      } else {
        steps.add(step(group.tables().get(0), false, optional));
      }
    }
    return steps;
  }

  private void addCycle(
      List<GraphTable> tables, int attempt, OptionalReferences optional, List<InsertStep> steps) {
    List<BiPredicate<GraphTable, String>> attempts = optional.attempts();
    if (attempt == attempts.size()) {
      throw circle(tables);
    }
    ActualReferences counting =
        ActualReferences.among(tables, graph.entities(), declared, attempts.get(attempt));
    for (TableGroup inner : TableSorter.sort(tables, counting::of)) {
      if (inner.isCycle()) {
        addCycle(inner.tables(), attempt + 1, optional, steps);
      } else {
        steps.add(step(inner.tables().get(0), attempt > 0, optional));
      }
    }
  }

  private InsertStep step(GraphTable table, boolean inCircle, OptionalReferences optional) {
    if (!declared.refersToItself(table)) {
      return new InsertStep(table, table.entities(), inCircle);
    }
    SortedRows sorted = sorted(table, optional);
    if (sorted.circle() == SortedRows.Circle.OF_REQUIRED_REFERENCES) {
      throw circle(List.of(table));
    }
    return new InsertStep(
        table, sorted.entities(), inCircle || sorted.circle() != SortedRows.Circle.NONE);
  }

  private SortedRows sorted(GraphTable table, OptionalReferences optional) {
    Set<String> members =
        declared.byMember(table).entrySet().stream()
            .filter(entry -> entry.getValue().contains(table))
            .map(entry -> entry.getKey())
            .collect(Collectors.toSet());
    return RowSorter.sort(table, graph.entities(), members, optional);
  }

  private static GraphsertException circle(List<GraphTable> tables) {
    Stream<String> types =
        tables.stream().flatMap(table -> table.types().stream()).map(PendingType::typeName);
    return new GraphsertException(
        "Entities of "
            + types.distinct().collect(Collectors.joining(" and "))
            + " refer to each other in a circle, and the columns take no NULL, so that strategy BATCH"
            + " can write none of them first. Use PIPELINE, SINGLE or COPY, or let one of the columns"
            + " take NULL.",
        null);
  }
}
