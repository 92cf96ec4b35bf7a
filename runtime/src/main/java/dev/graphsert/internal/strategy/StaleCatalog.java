package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A writer that meets a change of the database: when a statement fails in a way that a changed
 * table or type would explain, the catalog is read again; if it is another one, the graph is
 * written once more. Only where the transaction holds nothing else, for it must be rolled back.
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
      if (!target.mayReplay() || !isExplainable(failed) || !hasChanged(order, target, failed)) {
        throw failed;
      }
      writer.write(order, target);
    }
  }

  private static boolean hasChanged(InsertOrder order, Target target, Exception failed)
      throws SQLException {
    target.progress().addRoundTrips(1);
    target.connection().rollback();
    target.assigned().takeBack(failed);
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : order.types()) {
      plans.add(type.plan());
    }
    return target.catalog().hasChanged(target.connection(), plans, target.progress());
  }

  /**
   * Missing or mistaken tables, columns and types, results and binary values of another type than
   * expected, and what the server says when a type vanishes under it.
   */
  private static boolean isExplainable(Exception failed) {
    String state = sqlState(failed);
    return state != null
        && ((state.startsWith("42") && !state.equals("42501"))
            || List.of("0A000", "22P03", "08P01", "XX000").contains(state));
  }

  private static @Nullable String sqlState(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return null;
  }
}
