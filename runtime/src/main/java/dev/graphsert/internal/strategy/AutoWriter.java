package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.StatementScope;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.wire.TooLargeException;
import java.sql.SQLException;
import java.util.Comparator;

/** {@code AUTO}: the fastest of the other strategies that has the same result as {@code BATCH}. */
final class AutoWriter implements GraphWriter {

  /** From here on, planning one statement takes longer than a second round trip may cost. */
  private static final int MOST_TABLES_IN_A_STATEMENT = 40;

  private static final GraphWriter BATCH = new BatchWriter();
  private static final GraphWriter PIPELINE = new PipelineWriter();
  private static final GraphWriter SINGLE = new SingleWriter();
  private static final GraphWriter COPY = CopyWriter.forAllTables();

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    try {
      choose(order, target).write(order, target);
    } catch (GraphsertException failed) {
      if (!isTooLarge(failed)) {
        throw failed;
      }
      COPY.write(order, target); // nothing was sent yet but the queries for ids
    }
  }

  private static GraphWriter choose(InsertOrder order, Target target) {
    StatementScope scope =
        order.tables().stream()
            .map(table -> target.bound(table).largestStatement())
            .min(Comparator.naturalOrder())
            .orElse(StatementScope.ROW);
    if (scope == StatementScope.ROW) {
      return BATCH;
    }
    LargeTables large = LargeTables.of(order, target);
    if (!large.isEmpty()) {
      return CopyWriter.forTables(large);
    }
    return scope == StatementScope.GRAPH && order.tables().size() <= MOST_TABLES_IN_A_STATEMENT
        ? SINGLE
        : PIPELINE;
  }

  private static boolean isTooLarge(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLargeException) {
        return true;
      }
    }
    return false;
  }
}
