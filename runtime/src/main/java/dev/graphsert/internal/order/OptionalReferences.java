package dev.graphsert.internal.order;

import java.util.List;
import java.util.function.BiPredicate;

/** Says which references can be NULL at first and be written later. */
@FunctionalInterface
public interface OptionalReferences {

  /**
   * Whether the columns of a reference take NULL.
   *
   * @param table the table that refers
   * @param member the member
   * @return true if the reference can be written in a second step
   */
  boolean contains(GraphTable table, String member);

  /**
   * Which references count: all at first, then, as long as they make a circle, those alone that
   * cannot be written later, and of these only those that fill columns.
   *
   * @return tests of a table and its member, each narrower than the one before
   */
  default List<BiPredicate<GraphTable, String>> attempts() {
    return List.of(
        (table, member) -> true,
        (table, member) -> table.hasPredecessorIn(member) || !contains(table, member),
        (table, member) -> !table.hasPredecessorIn(member) && !contains(table, member));
  }
}
