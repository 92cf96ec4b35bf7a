package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertStep;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names the entity whose row was refused in a batch.
 *
 * @param <E> the entity type
 */
final class RowFailures<E> {

  private final InsertStep<E> step;
  private final BoundTable table;
  private final DriverBatches batches;

  RowFailures(InsertStep<E> step, BoundTable table, DriverBatches batches) {
    this.step = step;
    this.table = table;
    this.batches = batches;
  }

  InsertException inBatch(List<E> batch, SQLException failed) {
    ServerError error = new ServerError(failed);
    int index =
        error.isFromServer() && failed instanceof BatchUpdateException inBatch
            ? batches.failedRow(inBatch, batch.size())
            : -1;
    E entity = index < 0 ? null : batch.get(index);
    FailedRow row =
        new FailedRow(
            step.type().plan().entityType(),
            entity,
            entity == null ? -1 : step.type().positionOf(entity),
            memberOf(error.column()),
            table.name(),
            error.column(),
            error.constraint(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format(
            "Cannot insert %s into %s: %s",
            entity == null ? "one of " + batch.size() + " " + row : row,
            table.name(),
            error.sentence()),
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
