package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.TablePlan;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An error for many rows at once: the server names the table at best, never the row. */
final class GraphFailure {

  private final InsertOrder order;
  private final ServerError error;

  GraphFailure(InsertOrder order, SQLException failed) {
    this.order = order;
    this.error = new ServerError(failed);
  }

  InsertException exception() {
    PendingType<?> type = typeOfTable();
    FailedRow row =
        new FailedRow(
            type == null ? null : type.plan().entityType(),
            null,
            -1,
            null,
            error.table(),
            error.column(),
            error.constraint(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format("Cannot insert %s: %s", row, error.sentence()), row, error.cause());
  }

  private @Nullable PendingType<?> typeOfTable() {
    return order.groups().stream()
        .flatMap(group -> group.types().stream())
        .filter(type -> type.plan().tables().stream().anyMatch(this::isTable))
        .findFirst()
        .orElse(null);
  }

  private boolean isTable(TablePlan<?> table) {
    return table.name().name().equals(error.table());
  }
}
