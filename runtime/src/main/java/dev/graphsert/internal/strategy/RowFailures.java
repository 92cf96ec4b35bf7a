package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import org.jspecify.annotations.Nullable;

/**
 * Names the entity whose row the server refused.
 *
 * @param table where the rows were to go
 * @param bound the same as the database sees it
 */
record RowFailures(GraphTable table, BoundTable bound) {

  /**
   * The error for one row.
   *
   * @param entity the entity; {@code null} if it is not known
   * @param rows how many rows it is one of
   * @param error what the server said
   * @param column the column, where something else than the error's own field tells it
   */
  InsertException of(
      @Nullable Object entity, int rows, ServerError error, @Nullable String column) {
    BlamedColumns blamed = BlamedColumns.of(error, column, bound);
    FailedRow row =
        new FailedRow(
            entity == null ? table.entityType() : entity.getClass(),
            entity,
            entity == null ? -1 : table.typeOf(entity).positionOf(entity),
            blamed.member(),
            bound.name(),
            blamed.column(),
            error.constraint(),
            error.message(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format(
            "Cannot insert %s into %s: %s",
            entity == null ? "one of " + rows + " " + row : row, bound.name(), error.sentence()),
        row,
        error.cause());
  }
}
