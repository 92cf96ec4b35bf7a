package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertStep;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Names the entity whose row was refused.
 *
 * @param <E> the entity type
 */
final class RowFailures<E> {

  private final InsertStep<E> step;
  private final BoundTable table;

  RowFailures(InsertStep<E> step, BoundTable table) {
    this.step = step;
    this.table = table;
  }

  /** A value that could not be read, or not be handed to the driver. */
  InsertException beforeSending(E entity, BoundColumn column, RuntimeException refused) {
    FailedRow row =
        new FailedRow(
            step.type().plan().entityType(),
            entity,
            step.type().positionOf(entity),
            column.member(),
            table.name(),
            column.name(),
            null,
            refused.getCause() instanceof SQLException sql ? sql.getSQLState() : null,
            null);
    return new InsertException(
        String.format(
            "Cannot insert %s into %s, member %s: %s",
            row, table.name(), column.member(), reasonOf(refused)),
        row,
        refused);
  }

  /** An error that the server or the driver reported for a batch. */
  InsertException inBatch(List<E> batch, SQLException refused) {
    SQLException cause = causeOf(refused);
    ServerErrorMessage server =
        cause instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
    int index = refused instanceof BatchUpdateException failed ? failedIndex(failed, batch) : -1;
    E entity = index < 0 ? null : batch.get(index);
    String column = server == null ? null : server.getColumn();
    FailedRow row =
        new FailedRow(
            step.type().plan().entityType(),
            entity,
            entity == null ? -1 : step.type().positionOf(entity),
            memberOf(column),
            table.name(),
            column,
            server == null ? null : server.getConstraint(),
            cause.getSQLState(),
            server == null ? null : server.getDetail());
    return new InsertException(
        String.format(
            "Cannot insert %s into %s: %s%s",
            entity == null ? "one of " + batch.size() + " " + row : row,
            table.name(),
            server == null ? cause.getMessage() : server.getMessage(),
            row.constraint() == null ? "." : " (constraint \"" + row.constraint() + "\")."),
        row,
        cause);
  }

  /** The driver's own message repeats the values of the row; the server's error is enough. */
  private static SQLException causeOf(SQLException refused) {
    return refused instanceof BatchUpdateException && refused.getNextException() != null
        ? refused.getNextException()
        : refused;
  }

  /**
   * The driver counts the rows that went in before the one that failed, and marks all others; after
   * it rewrote the batch it marks them all, and the row is not known.
   */
  private static <E> int failedIndex(BatchUpdateException failed, List<E> batch) {
    long[] counts = failed.getLargeUpdateCounts();
    if (counts.length == 0 || counts.length > batch.size()) {
      return -1;
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == Statement.EXECUTE_FAILED) {
        return i;
      }
    }
    return counts.length < batch.size() ? counts.length : -1;
  }

  private @Nullable String memberOf(@Nullable String column) {
    return table.columns().stream()
        .filter(candidate -> candidate.name().equals(column))
        .map(BoundColumn::member)
        .findFirst()
        .orElse(null);
  }

  private static String reasonOf(RuntimeException refused) {
    String message = refused.getMessage();
    return message == null ? refused.toString() : message;
  }
}
