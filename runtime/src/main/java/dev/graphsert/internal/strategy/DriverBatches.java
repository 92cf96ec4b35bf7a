package dev.graphsert.internal.strategy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How the driver cuts a batch into round trips.
 *
 * <p>It waits for the server after 255 statements, so that neither side's buffer overflows. With
 * {@code reWriteBatchedInserts} many rows make one statement.
 */
final class DriverBatches {

  private static final int STATEMENTS_PER_ROUND_TRIP = 255;

  /** Rows handed to the driver at once: it keeps the parameters of all of them. */
  private static final int ROWS_PER_BATCH = 40 * STATEMENTS_PER_ROUND_TRIP;

  private DriverBatches() {}

  static DriverBatches of(Connection connection) throws SQLException {
    return new DriverBatches();
  }

  int rowsPerBatch(int columns) {
    return ROWS_PER_BATCH;
  }

  int roundTrips(int rows, int columns) {
    return (rows + STATEMENTS_PER_ROUND_TRIP - 1) / STATEMENTS_PER_ROUND_TRIP;
  }
}
