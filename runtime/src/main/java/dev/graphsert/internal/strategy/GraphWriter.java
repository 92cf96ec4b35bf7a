package dev.graphsert.internal.strategy;

import dev.graphsert.Strategy;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.AssignedIds;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes a graph into an open transaction. Stateless and thread-safe. */
public interface GraphWriter {

  /**
   * Fills the ids and inserts all rows. Ends the transaction only if it says so in the progress.
   *
   * @param order the graph in the order in which it is to be written
   * @param target where it goes
   * @throws SQLException if the connection fails
   * @throws dev.graphsert.GraphsertException if the graph cannot be written, or a row is refused
   */
  void write(InsertOrder order, Target target) throws SQLException;

  /**
   * Where a graph goes, and what is noted on the way.
   *
   * @param connection the connection, inside a transaction
   * @param catalog has all plans of the graph bound
   * @param assigned notes every id that is given
   * @param progress counts round trips
   * @param ownsTransaction whether the transaction is the session's own
   * @param commits whether the writer may end the transaction with its last message
   */
  record Target(
      Connection connection,
      Catalog catalog,
      AssignedIds assigned,
      FlushProgress progress,
      boolean ownsTransaction,
      boolean commits) {}

  /**
   * The writer for a strategy.
   *
   * @param strategy the strategy
   * @return its writer
   */
  static GraphWriter of(Strategy strategy) {
    return new RowFinder(
        switch (strategy) {
          case BATCH -> BatchWriter.inBatches();
          case PIPELINE -> new PipelineWriter();
          case SINGLE -> new SingleWriter();
        });
  }
}
