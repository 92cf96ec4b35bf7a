package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An error for many rows at once: the server names the table at best, never the row. */
final class GraphFailure {

  private final @Nullable InsertOrder order;
  private final ServerError error;

  GraphFailure(@Nullable InsertOrder order, SQLException failed) {
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
            tableName(type),
            error.column(),
            error.constraint(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format("Cannot insert %s: %s", row, error.sentence()), row, error.cause());
  }

  private @Nullable String tableName(@Nullable PendingType<?> type) {
    if (type != null) {
      return type.plan().tables().stream()
          .map(TablePlan::name)
          .filter(this::isTable)
          .findFirst()
          .map(TableName::toSql)
          .orElse(null);
    }
    return error.table() == null ? null : TableName.quote(error.table());
  }

  private @Nullable PendingType<?> typeOfTable() {
    if (order == null) {
      return null;
    }
    return order.types().stream()
        .filter(type -> type.plan().tables().stream().anyMatch(table -> isTable(table.name())))
        .findFirst()
        .orElse(null);
  }

  private boolean isTable(TableName table) {
    return table.name().equals(error.table())
        && (table.schema().isEmpty() || table.schema().equals(error.schema()));
  }
}
