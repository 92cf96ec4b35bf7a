package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.unitofwork.PendingType;
import java.sql.SQLException;

/**
 * Names the value that could not be read, or not be encoded: nothing of it was sent.
 *
 * @param table where the row was to go
 * @param bound the same as the database sees it
 */
record RefusedValues(GraphTable table, BoundTable bound) {

  /** The error for one value. A column past the last means that the row had too many. */
  InsertException of(Object entity, int columnPlace, RuntimeException refused) {
    BoundColumn column = bound.columns().get(Math.min(columnPlace, bound.columns().size() - 1));
    PendingType<?> type = table.typeOf(entity);
    Throwable cause = refused.getCause() instanceof SQLException sql ? sql : refused;
    FailedRow row =
        new FailedRow(
            type.plan().entityType(),
            entity,
            type.positionOf(entity),
            column.member(),
            bound.name(),
            column.name(),
            null,
            reasonOf(refused),
            cause instanceof SQLException sql ? sql.getSQLState() : null,
            null);
    return new InsertException(
        String.format(
            "Cannot insert %s into %s, member %s: %s",
            row, bound.name(), column.member(), reasonOf(refused)),
        row,
        cause);
  }

  private static String reasonOf(RuntimeException refused) {
    String message = refused.getMessage();
    return message == null ? refused.toString() : message;
  }
}
