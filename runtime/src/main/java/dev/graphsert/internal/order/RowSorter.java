package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sorts the rows of a type that refers to itself: the order of adding, but a row comes before the
 * rows that refer to it. A stack in place of recursion, so that no chain is too deep.
 *
 * @param <E> the entity type
 */
final class RowSorter<E> {

  private enum State {
    OPEN,
    DONE
  }

  private final PendingType<E> type;
  private final Set<Object> entities;
  private final Predicate<String> members;
  private final IdentityHashMap<E, State> states = new IdentityHashMap<>();
  private final IdentityHashMap<E, Integer> places = new IdentityHashMap<>();
  private final Deque<E> stack = new ArrayDeque<>();
  private final List<E> sorted;
  private boolean circle;

  private RowSorter(PendingType<E> type, Set<Object> entities, Predicate<String> members) {
    this.type = type;
    this.entities = entities;
    this.members = members;
    this.sorted = new ArrayList<>(type.entities().size());
  }

  /**
   * Sorts by all references; if they make a circle, by those that are not optional; if these make
   * one too, the order of adding is left.
   */
  static <E> SortedRows<E> sort(
      PendingType<E> type, Set<Object> entities, OptionalReferences optional) {
    RowSorter<E> byAll = new RowSorter<>(type, entities, member -> true);
    if (byAll.run()) {
      return new SortedRows<>(byAll.sorted, SortedRows.Circle.NONE);
    }
    RowSorter<E> byRequired =
        new RowSorter<>(type, entities, member -> !optional.contains(type, member));
    return byRequired.run()
        ? new SortedRows<>(byRequired.sorted, SortedRows.Circle.OF_OPTIONAL_REFERENCES)
        : new SortedRows<>(type.entities(), SortedRows.Circle.OF_REQUIRED_REFERENCES);
  }

  private boolean run() {
    type.entities().forEach(entity -> places.put(entity, places.size()));
    for (E entity : type.entities()) {
      stack.push(entity);
      while (!stack.isEmpty() && !circle) {
        advance(stack.element());
      }
    }
    return !circle;
  }

  /** Seen first, an entity opens and its targets go on the stack; seen again, they are done. */
  private void advance(E entity) {
    State state = states.get(entity);
    if (state == State.DONE) {
      stack.pop();
    } else if (state == State.OPEN) {
      stack.pop();
      states.put(entity, State.DONE);
      sorted.add(entity);
    } else {
      states.put(entity, State.OPEN);
      openTargetsOf(entity).forEach(stack::push);
    }
  }

  /**
   * What the entity's row must wait for; the one that was added first is the last, to go on top.
   */
  private List<E> openTargetsOf(E entity) {
    List<E> targets = new ArrayList<>();
    type.plan()
        .visitReferences(
            entity,
            (TargetVisitor)
                (member, target) -> {
                  if (members.test(member)) {
                    addIfOpen(entity, target, targets);
                  }
                });
    targets.sort(Comparator.comparing(places::get, Comparator.reverseOrder()));
    return targets;
  }

  private void addIfOpen(E entity, Object target, List<E> targets) {
    // A row that refers to itself is no obstacle: its id is known before it is sent.
    if (target == entity
        || target.getClass() != type.plan().entityType()
        || !entities.contains(target)) {
      return;
    }
    E other = type.plan().entityType().cast(target);
    State state = states.get(other);
    if (state == State.OPEN) {
      circle = true;
    } else if (state == null) {
      targets.add(other);
    }
  }
}
