package dev.graphsert.internal.order;

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
}
