package dev.graphsert.internal.ids;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.unitofwork.PendingType;

/** Names an entity whose id should have been set and is not. */
final class NoId {

  private NoId() {}

  static InsertException of(PendingType<?> type, Object entity, String reason) {
    FailedRow row =
        new FailedRow(
            type.plan().entityType(),
            entity,
            type.positionOf(entity),
            null,
            type.plan().tables().get(0).name().toSql(),
            null,
            null,
            null,
            null);
    return new InsertException("Cannot insert " + row + ": " + reason, row, null);
  }
}
