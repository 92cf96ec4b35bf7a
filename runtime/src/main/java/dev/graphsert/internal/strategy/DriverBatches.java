package dev.graphsert.internal.strategy;

import dev.graphsert.internal.Driver;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the driver cuts a batch into round trips, and what it tells of a failed one.
 *
 * <p>It waits for the server after 255 statements, so that neither side's buffer overflows. With
 * {@code reWriteBatchedInserts} many rows make one statement.
 */
final class DriverBatches {

  private static final int STATEMENTS_PER_ROUND_TRIP = 255;

  /** The driver keeps the parameters of a whole batch, so a batch is not made larger than this. */
  private static final int VALUES_PER_BATCH = 500_000;

  /** Stands for statements in the driver's messages if {@code logServerErrorDetail=false}. */
  private static final String HIDDEN = "<unknown>";

  private final boolean rewritten;
  private final boolean rowByRow;

  DriverBatches(boolean rewritten, boolean rowByRow) {
    this.rewritten = rewritten;
    this.rowByRow = rowByRow;
  }

  static DriverBatches of(Connection connection, boolean rowByRow) throws SQLException {
    boolean rewritten =
        Driver.of(connection)
            .map(driver -> driver.getQueryExecutor().isReWriteBatchedInsertsEnabled())
            .orElse(false);
    return new DriverBatches(rewritten, rowByRow);
  }

  int rowsPerBatch(int columns) {
    if (rewritten && rowByRow) {
      return 1;
    }
    int roundTrips = VALUES_PER_BATCH / columns / STATEMENTS_PER_ROUND_TRIP;
    return Math.max(1, roundTrips) * STATEMENTS_PER_ROUND_TRIP;
  }

  int roundTrips(int rows) {
    return rewritten ? 1 : roundTripsOfUpdates(rows);
  }

  /** Updates are never rewritten. */
  int roundTripsOfUpdates(int rows) {
    return (rows + STATEMENTS_PER_ROUND_TRIP - 1) / STATEMENTS_PER_ROUND_TRIP;
  }

  /**
   * The place in the batch of the row that failed; -1 if the driver does not tell.
   *
   * <p>The update counts do not tell: inside a transaction all are marked as failed. The message
   * does, in the JVM's language and its way to write numbers, and always before the statement's
   * text.
   */
  int failedRow(BatchUpdateException failed, int rows) {
    return rewritten && rows > 1 ? -1 : place(failed, rows, InsertSql.START);
  }

  /** The place in a batch of updates of the one that failed; -1 if the driver does not tell. */
  int failedUpdate(BatchUpdateException failed, int rows) {
    return place(failed, rows, LaterReferences.START);
  }

  private static int place(BatchUpdateException failed, int rows, String startOfStatement) {
    String message = failed.getMessage();
    if (message == null) {
      return -1;
    }
    int statement = message.indexOf(startOfStatement);
    int end = statement < 0 ? message.indexOf(HIDDEN) : statement;
    long index = -1;
    for (int i = 0; i < end; i++) {
      int digit = Character.digit(message.charAt(i), 10);
      if (digit >= 0) {
        index = Math.min(Math.max(index, 0) * 10 + digit, rows);
      }
    }
    return index < rows ? (int) index : -1;
  }
}
