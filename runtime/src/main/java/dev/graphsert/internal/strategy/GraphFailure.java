package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.plan.TableName;
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
    GraphTable table = table();
    FailedRow row =
        new FailedRow(
            table == null ? null : table.entityType(),
            null,
            -1,
            null,
            tableName(table),
            error.column(),
            error.constraint(),
            error.message(),
            error.sqlState(),
            error.detail());
    return new InsertException(
        String.format("Cannot insert %s: %s", row, error.sentence()), row, error.cause());
  }

  private @Nullable String tableName(@Nullable GraphTable table) {
    if (table != null) {
      return table.name().toSql();
    }
    return error.table() == null ? null : TableName.quote(error.table());
  }

  private @Nullable GraphTable table() {
    return order == null
        ? null
        : order.tables().stream().filter(table -> isTable(table.name())).findFirst().orElse(null);
  }

  private boolean isTable(TableName table) {
    return table.name().equals(error.table())
        && (table.schema().isEmpty() || table.schema().equals(error.schema()));
  }
}
