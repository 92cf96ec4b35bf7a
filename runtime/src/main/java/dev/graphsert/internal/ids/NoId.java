package dev.graphsert.internal.ids;

import dev.graphsert.InsertException;
import dev.graphsert.internal.unitofwork.PendingType;

/** Names an entity whose id should have been set and is not. */
final class NoId {

  /** Why an id that is not set cannot be filled. */
  static final String ASSIGNED =
      "it has no id, and ids of this type are assigned by the application. Set the id before adding,"
          + " or let it be generated with @Id(generation).";

  private NoId() {}

  static InsertException of(PendingType<?> type, Object entity, String reason) {
    return type.refusal(entity, type.positionOf(entity), null, reason, null);
  }
}
