package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.Driver;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.StatementScope;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.wire.TooLargeException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code AUTO}: the fastest of the other strategies that has the same result as {@code BATCH}. */
final class AutoWriter implements GraphWriter {

  /** From here on, planning one statement takes longer than a second round trip may cost. */
  private static final int MOST_TABLES_IN_A_STATEMENT = 40;

  private static final GraphWriter BATCH = new BatchWriter();
  private static final GraphWriter PIPELINE = new PipelineWriter(true);
  private static final GraphWriter SINGLE = new SingleWriter(true);
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

  private static GraphWriter choose(InsertOrder order, Target target) throws SQLException {
    List<BoundTable> tables = target.boundTables(order);
    StatementScope scope = largestStatement(tables);
    if (scope == StatementScope.ROW) {
      return BATCH;
    }
    LargeTables large = LargeTables.of(order, target);
    if (!large.isEmpty()) {
      return CopyWriter.forTables(large);
    }
    return scope == StatementScope.GRAPH
            && tables.size() <= MOST_TABLES_IN_A_STATEMENT
            && !shareASequence(tables, order, target)
            && !Driver.mixesUpColumns(target.connection()) // the ids, and what is looked for
        ? SINGLE
        : PIPELINE;
  }

  private static StatementScope largestStatement(List<BoundTable> tables) {
    StatementScope smallest = tables.isEmpty() ? StatementScope.ROW : StatementScope.GRAPH;
    for (BoundTable table : tables) {
      if (table.largestStatement().compareTo(smallest) < 0) {
        smallest = table.largestStatement();
      }
    }
    return smallest;
  }

  /**
   * Whether defaults number rows of several tables by one sequence: one statement fills its tables
   * in an order of the server's own, which would show.
   */
  private static boolean shareASequence(List<BoundTable> tables, InsertOrder order, Target target) {
    List<Long> byDefaults = new ArrayList<>();
    tables.forEach(table -> byDefaults.addAll(table.numberedBy()));
    if (byDefaults.isEmpty()) {
      return false;
    }
    Set<Long> sequences = new HashSet<>(byDefaults);
    return sequences.size() < byDefaults.size()
        || order.types().stream()
            .map(type -> target.catalog().of(type.plan()).sequence())
            .anyMatch(sequence -> sequence != null && sequences.contains(sequence.oid()));
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
