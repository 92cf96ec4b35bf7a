package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.Driver;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A writer that meets a change of the database: when a statement fails in a way that a changed
 * table or type would explain, the catalog is read again; if it is another one, the graph is
 * written once more. Not in the caller's transaction, where what was written before may be out of
 * date too.
 */
final class StaleCatalog implements GraphWriter {

  private final GraphWriter writer;

  StaleCatalog(GraphWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    try {
      writer.write(order, target);
    } catch (GraphsertException | SQLException failed) {
      if (!target.ownsTransaction()
          || !isExplainable(failed)
          || !hasChanged(order, target, failed)) {
        throw failed;
      }
      writer.write(order, target);
    }
  }

  private static boolean hasChanged(InsertOrder order, Target target, Exception failed)
      throws SQLException {
    if (!target.savepoint().goBack(target.connection())) {
      return false;
    }
    target.progress().addRoundTrips(1);
    target.progress().mark().forget();
    target.assigned().takeBack(failed);
    List<EntityPlan<?>> plans = PendingType.plansOf(order.types());
    boolean changed = target.catalog().hasChanged(target.connection(), plans, target.progress());
    if (changed) {
      forgetPreparedStatements(target);
    }
    return changed;
  }

  /** They were prepared for the types of old; the driver sees this statement and follows. */
  private static void forgetPreparedStatements(Target target) throws SQLException {
    target.progress().addRoundTrips(1);
    try (Statement statement = target.connection().createStatement()) {
      statement.execute("deallocate all");
    }
  }

  /**
   * Missing or mistaken tables, columns and types; values that are none of the column's type, or
   * NULL where it took none; results of another type than expected; and what the server says when a
   * type vanishes under it.
   */
  private static boolean isExplainable(Exception failed) {
    String state = Driver.sqlStateOf(failed);
    return state != null
        && !state.equals("42501")
        && Stream.of("42", "22", "23502", "0A000", "08P01", "XX000").anyMatch(state::startsWith);
  }
}
