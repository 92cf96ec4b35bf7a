package dev.graphsert.internal.order;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order in which a graph is written. Immutable. */
public final class InsertOrder {

  private final EntityGraph graph;
  private final DeclaredReferences declared;
  private final List<TypeGroup> groups;

  private InsertOrder(EntityGraph graph) {
    this.graph = graph;
    this.declared = DeclaredReferences.among(graph.types());
    this.groups = TypeSorter.sort(graph.types(), declared::of);
  }

  /**
   * Sorts the types of a graph so that a referenced type comes before those that refer to it.
   *
   * @param graph the graph
   * @return the order
   */
  public static InsertOrder of(EntityGraph graph) {
    return new InsertOrder(graph);
  }

  /**
   * The types in groups. A group of several types is a cycle: they refer to each other.
   *
   * @return the groups, a referenced one first
   */
  public List<TypeGroup> groups() {
    return groups;
  }

  /**
   * The types one by one, in the order of their groups.
   *
   * @return all types of the graph
   */
  public List<PendingType<?>> types() {
    List<PendingType<?>> types = new ArrayList<>();
    groups.forEach(group -> types.addAll(group.types()));
    return types;
  }

  /**
   * The same order for a writer that inserts row by row, table by table, under foreign keys that
   * are checked at once. Within a cycle of types the references that this graph really holds count.
   *
   * @return one step for each type
   * @throws GraphsertException if entities refer to each other in a circle, which such a writer
   *     cannot break
   */
  public List<InsertStep<?>> steps() {
    List<InsertStep<?>> steps = new ArrayList<>();
    for (TypeGroup group : groups) {
      for (PendingType<?> type : inOrder(group)) {
        steps.add(stepOf(type));
      }
    }
    return steps;
  }

  private List<PendingType<?>> inOrder(TypeGroup group) {
    if (!group.isCycle()) {
      return group.types();
    }
    ActualReferences actual = ActualReferences.among(group.types(), graph.entities());
    List<PendingType<?>> sorted = new ArrayList<>();
    for (TypeGroup inner : TypeSorter.sort(group.types(), actual::of)) {
      if (inner.isCycle()) {
        throw new GraphsertException(
            "Entities of "
                + inner.types().stream()
                    .map(PendingType::typeName)
                    .collect(Collectors.joining(" and "))
                + " refer to each other, so neither table can be written first by strategy BATCH."
                + " Leave one reference null and set it by an UPDATE after the insert.",
            null);
      }
      sorted.addAll(inner.types());
    }
    return sorted;
  }

  private <E> InsertStep<E> stepOf(PendingType<E> type) {
    return declared.refersToItself(type)
        ? new RowSorter<>(type, graph.entities()).sort()
        : new InsertStep<>(type, type.entities());
  }
}
