package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A writer that finds the row which another writer's error does not name: it goes back to where the
 * flush began, and replays the graph row by row until the same error comes again. The good path
 * costs no round trip.
 */
final class RowFinder implements GraphWriter {

  private final GraphWriter writer;

  RowFinder(GraphWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    try {
      writer.write(order, target);
    } catch (InsertException failed) {
      if (failed.entity() == null && isOfARow(failed)) {
        throw found(failed, order, target);
      }
      throw failed;
    }
  }

  private static GraphsertException found(
      InsertException failed, InsertOrder order, Target target) {
    try {
      if (!target.savepoint().goBack(target.connection())) {
        return failed;
      }
      Target replay =
          new Target(
              target.connection(),
              target.catalog(),
              target.assigned(),
              target.leftovers(),
              target.buffers(),
              new FlushProgress(),
              target.ownsTransaction(),
              FlushSavepoint.none(),
              false);
      BatchWriter.rowByRow().write(order, replay);
    } catch (InsertException again) {
      return isSame(failed, again) ? again : failed;
    } catch (GraphsertException other) {
      // An id that does not fit its member is an error of the server's only in one statement.
      if (other.getCause() instanceof ArithmeticException) {
        return other;
      }
      failed.addSuppressed(other);
    } catch (SQLException lost) {
      failed.addSuppressed(lost);
    }
    return failed;
  }

  /** Data exceptions, violated constraints, check options and policies, and what triggers raise. */
  private static boolean isOfARow(InsertException failed) {
    FailedRow row = failed.failedRow();
    String state = row == null || row.sqlState() == null ? "" : row.sqlState();
    return Stream.of("22", "23", "42501", "44", "P0").anyMatch(state::startsWith);
  }

  private static boolean isSame(InsertException failed, InsertException again) {
    FailedRow one = failed.failedRow();
    FailedRow other = again.failedRow();
    return one != null
        && other != null
        && Objects.equals(one.sqlState(), other.sqlState())
        && Objects.equals(one.constraint(), other.constraint())
        && (one.entityType() == null || Objects.equals(one.table(), other.table()));
  }
}
