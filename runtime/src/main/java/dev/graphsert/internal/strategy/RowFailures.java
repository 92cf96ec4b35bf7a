package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.unitofwork.PendingType;
import org.jspecify.annotations.Nullable;

/**
 * Names the entity whose row the server refused.
 *
 * @param <E> the entity type
 * @param type the type
 * @param table where its rows were to go
 */
record RowFailures<E>(PendingType<E> type, BoundTable table) {

  /**
   * The error for one row.
   *
   * @param entity the entity; {@code null} if it is not known
   * @param rows how many rows it is one of
   * @param error what the server said
   * @param column the column, where something else than the error's own field tells it
   */
  InsertException of(@Nullable E entity, int rows, ServerError error, @Nullable String column) {
    String known = error.column() == null ? column : error.column();
    FailedRow row =
        new FailedRow(
            type.plan().entityType(),
            entity,
            entity == null ? -1 : type.positionOf(entity),
            memberOf(known),
            table.name(),
            known,
            error.constraint(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format(
            "Cannot insert %s into %s: %s",
            entity == null ? "one of " + rows + " " + row : row, table.name(), error.sentence()),
        row,
        error.cause());
  }

  private @Nullable String memberOf(@Nullable String column) {
    return table.columns().stream()
        .filter(candidate -> candidate.name().equals(column))
        .map(BoundColumn::member)
        .findFirst()
        .orElse(null);
  }
}
