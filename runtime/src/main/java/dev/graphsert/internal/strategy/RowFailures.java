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
  private final DriverBatches batches;

  RowFailures(InsertStep<E> step, BoundTable table, DriverBatches batches) {
    this.step = step;
    this.table = table;
    this.batches = batches;
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
    int index = failedRow(refused, server, batch);
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

  /** Only an error of the server belongs to a row; a lost connection does not. */
  private int failedRow(SQLException refused, @Nullable ServerErrorMessage server, List<E> batch) {
    return server != null && refused instanceof BatchUpdateException failed
        ? batches.failedRow(failed, batch.size())
        : -1;
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
