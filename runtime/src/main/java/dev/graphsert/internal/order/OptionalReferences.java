package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;

/** Says which references can be NULL at first and be written later. */
@FunctionalInterface
public interface OptionalReferences {

  /**
   * Whether the column of a reference takes NULL.
   *
   * @param type the type that refers
   * @param member its member
   * @return true if the reference can be written in a second step
   */
  boolean contains(PendingType<?> type, String member);
}
