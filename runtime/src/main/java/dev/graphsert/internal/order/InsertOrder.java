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
   * The rows of one type in the order in which they go in: the order of adding, but a row comes
   * before the rows of its own type that refer to it, as far as they make no circle.
   *
   * @param <E> the entity type
   * @param type a type of the graph
   * @param optional the references that are overlooked where there is a circle
   * @return the type's entities
   */
  public <E> List<E> rows(PendingType<E> type, OptionalReferences optional) {
    return declared.refersToItself(type)
        ? RowSorter.sort(type, graph.entities(), optional).rows()
        : type.entities();
  }

  /**
   * The same order for a writer that inserts row by row, table by table, under foreign keys that
   * are checked at once. Within a cycle of types the references that this graph really holds count;
   * where these make a circle, it is broken at optional references.
   *
   * @param optional the references that can be written afterwards
   * @return one step for each type
   * @throws GraphsertException if entities refer to each other in a circle, and the columns take no
   *     NULL at first
   */
  public List<InsertStep<?>> steps(OptionalReferences optional) {
    List<InsertStep<?>> steps = new ArrayList<>();
    for (TypeGroup group : groups) {
      if (group.isCycle()) {
        addCycle(group, optional, steps);
      } else {
        steps.add(step(group.types().get(0), false, optional));
      }
    }
    return steps;
  }

  private void addCycle(TypeGroup group, OptionalReferences optional, List<InsertStep<?>> steps) {
    ActualReferences all =
        ActualReferences.among(group.types(), graph.entities(), (type, member) -> true);
    for (TypeGroup inner : TypeSorter.sort(group.types(), all::of)) {
      if (!inner.isCycle()) {
        steps.add(step(inner.types().get(0), false, optional));
        continue;
      }
      ActualReferences required =
          ActualReferences.among(
              inner.types(), graph.entities(), (type, member) -> !optional.contains(type, member));
      for (TypeGroup innermost : TypeSorter.sort(inner.types(), required::of)) {
        if (innermost.isCycle()) {
          throw circle(innermost.types());
        }
        steps.add(step(innermost.types().get(0), true, optional));
      }
    }
  }

  private <E> InsertStep<E> step(
      PendingType<E> type, boolean inCircle, OptionalReferences optional) {
    if (!declared.refersToItself(type)) {
      return new InsertStep<>(type, type.entities(), inCircle);
    }
    SortedRows<E> sorted = RowSorter.sort(type, graph.entities(), optional);
    if (sorted.circle() == SortedRows.Circle.OF_REQUIRED_REFERENCES) {
      throw circle(List.of(type));
    }
    return new InsertStep<>(
        type, sorted.rows(), inCircle || sorted.circle() != SortedRows.Circle.NONE);
  }

  private static GraphsertException circle(List<PendingType<?>> types) {
    return new GraphsertException(
        "Entities of "
            + types.stream().map(PendingType::typeName).collect(Collectors.joining(" and "))
            + " refer to each other in a circle, and the columns take no NULL, so that strategy BATCH"
            + " can write none of them first. Use PIPELINE, SINGLE or COPY, or let one of the columns"
            + " take NULL.",
        null);
  }
}
