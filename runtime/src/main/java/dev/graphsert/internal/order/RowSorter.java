package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Sorts the rows of a table that refers to itself: the order of adding, but a row comes before the
 * rows that refer to it. A stack in place of recursion, so that no chain is too deep.
 */
final class RowSorter {

  private enum State {
    OPEN,
    DONE
  }

  private final GraphTable table;
  private final Set<Object> entities;
  private final Predicate<String> members;
  private final IdentityHashMap<Object, State> states = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
  private final Deque<Object> stack = new ArrayDeque<>();
  private final List<Object> sorted;
  private boolean circle;

  private RowSorter(GraphTable table, Set<Object> entities, Predicate<String> members) {
    this.table = table;
    this.entities = entities;
    this.members = members;
    this.sorted = new ArrayList<>(table.entities().size());
  }

  /**
   * Sorts by all references; while they make a circle, by fewer of them; if those that must count
   * make one too, the order of adding is left.
   *
   * @param members the members whose columns refer to the table itself
   */
  static SortedRows sort(
      GraphTable table, Set<Object> entities, Set<String> members, OptionalReferences optional) {
    SortedRows.Circle circle = SortedRows.Circle.NONE;
    for (BiPredicate<GraphTable, String> counts : optional.attempts()) {
      RowSorter sorter =
          new RowSorter(
              table, entities, member -> members.contains(member) && counts.test(table, member));
      if (sorter.run()) {
        return new SortedRows(sorter.sorted, circle);
      }
      circle = SortedRows.Circle.OF_OPTIONAL_REFERENCES;
    }
    return new SortedRows(table.entities(), SortedRows.Circle.OF_REQUIRED_REFERENCES);
  }

  private boolean run() {
    table.entities().forEach(entity -> places.put(entity, places.size()));
    for (Object entity : table.entities()) {
      stack.push(entity);
      while (!stack.isEmpty() && !circle) {
        advance(stack.element());
      }
    }
    return !circle;
  }

  /** Seen first, an entity opens and its targets go on the stack; seen again, they are done. */
  private void advance(Object entity) {
    State state = states.get(entity);
    if (state == State.DONE) {
      stack.pop();
    } else if (state == State.OPEN) {
      stack.pop();
      states.put(entity, State.DONE);
      sorted.add(entity);
    } else {
      states.put(entity, State.OPEN);
      openTargetsOf(table.typeOf(entity), entity).forEach(stack::push);
    }
  }

  /**
   * What the entity's row must wait for; the one that was added first is the last, to go on top.
   */
  @SuppressWarnings("unchecked") // the type is the entity's own
  private <E> List<Object> openTargetsOf(PendingType<E> type, Object entity) {
    List<Object> targets = new ArrayList<>();
    type.plan()
        .visitReferences(
            (E) entity,
            (TargetVisitor)
                (member, target) -> {
                  if (members.test(member)) {
                    addIfOpen(entity, target, targets);
                  }
                });
    targets.sort(Comparator.comparing(places::get, Comparator.reverseOrder()));
    return targets;
  }

  private void addIfOpen(Object entity, Object target, List<Object> targets) {
    // A row that refers to itself is no obstacle: its id is known before it is sent.
    if (target == entity || !table.isOfAType(target) || !entities.contains(target)) {
      return;
    }
    State state = states.get(target);
    if (state == State.OPEN) {
      circle = true;
    } else if (state == null) {
      targets.add(target);
    }
  }
}
