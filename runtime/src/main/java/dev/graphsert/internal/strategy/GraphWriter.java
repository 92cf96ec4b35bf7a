package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.Strategy;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.GivenValues;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.ids.LeftoverIds;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.wire.BufferPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
   * @param leftovers the ids that earlier flushes did not need
   * @param buffers what rows are encoded in
   * @param progress counts round trips
   * @param ownsTransaction whether the transaction is the session's own
   * @param savepoint the place to go back to, to find out which row is wrong
   * @param commits whether the writer may end the transaction with its last message
   */
  record Target(
      Connection connection,
      Catalog catalog,
      GivenValues assigned,
      LeftoverIds leftovers,
      BufferPool buffers,
      FlushProgress progress,
      boolean ownsTransaction,
      FlushSavepoint savepoint,
      boolean commits) {

    /**
     * Undoes what the flush did, after a failure, so that its graph can be written again.
     *
     * @return whether the transaction stands where the flush began
     * @throws SQLException if the connection fails
     */
    public boolean goBack() throws SQLException {
      return savepoint.goBack(connection) || !progress.isWriting();
    }

    /** What fills the ids of a graph, and sets the savepoint by its first query. */
    IdAssigner ids(InsertOrder order) {
      return ids(order, savepoint);
    }

    /** What fills the ids of a graph. */
    IdAssigner ids(InsertOrder order, FlushSavepoint setFirst) {
      IdAssigner ids = new IdAssigner(connection, assigned, leftovers, progress, setFirst);
      order.hierarchies().forEach(hierarchy -> ids.add(hierarchy, catalog));
      return ids;
    }

    /** A table of the graph as the database sees it. */
    BoundTable bound(GraphTable table) {
      return catalog.of(table.plan()).tables().get(table.place());
    }

    /** All tables of a graph as the database sees them. */
    List<BoundTable> boundTables(InsertOrder order) {
      List<BoundTable> bound = new ArrayList<>();
      order.tables().forEach(table -> bound.add(bound(table)));
      return bound;
    }

    /** Commits by a message of its own. A constraint that is checked now may name a table. */
    void commit(InsertOrder order) {
      try {
        progress.beginCommit(connection);
        progress.addRoundTrips(1);
        connection.commit();
      } catch (SQLException failed) {
        throw new GraphFailure(order, failed).exception();
      }
    }

    /** The same, for a commit that is sent apart. */
    Target withoutCommit() {
      return new Target(
          connection,
          catalog,
          assigned,
          leftovers,
          buffers,
          progress,
          ownsTransaction,
          savepoint,
          false);
    }

    /** Adds what ends the last message: the commit, or else the end of the savepoint. */
    void addEnd(List<String> message) {
      if (commits) {
        message.add("commit");
      } else {
        savepoint.end(message);
      }
    }
  }

  /**
   * An error that no single row can be blamed for, such as that of a constraint which is checked at
   * the commit.
   *
   * @param failed the error
   * @return the error with what the server said, without the values that the driver's text repeats
   */
  static InsertException failure(SQLException failed) {
    return new GraphFailure(null, failed).exception();
  }

  /**
   * Whether rows that were refused are to blame for a failure, so that without them the others can
   * go in.
   *
   * @param failed the failure
   * @return false for what is wrong with the connection, the server or the statement, and where it
   *     is not known which row it was
   */
  static boolean isOfKnownRows(InsertException failed) {
    return failed.entity() != null && Inquiry.isOfARow(failed);
  }

  /**
   * The writer for a strategy.
   *
   * @param strategy the strategy
   * @param failures how many refused rows an error names at most, 1 or more
   * @return its writer
   */
  static GraphWriter of(Strategy strategy, int failures) {
    GraphWriter writer =
        switch (strategy) {
          case AUTO -> new WhereArraysAreTaken(new AutoWriter());
          case BATCH -> new BatchWriter();
          case PIPELINE -> new WhereArraysAreTaken(new PipelineWriter(false));
          case SINGLE -> new WhereArraysAreTaken(new SingleWriter(false));
          case COPY -> new WhereArraysAreTaken(CopyWriter.forAllTables());
        };
    return new RowFinder(new StaleCatalog(writer), failures);
  }
}
