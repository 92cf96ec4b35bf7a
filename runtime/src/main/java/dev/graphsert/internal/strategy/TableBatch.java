package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertStep;
import dev.graphsert.plan.TablePlan;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Rows of one table on their way by {@code executeBatch}.
 *
 * @param <E> the entity type
 */
final class TableBatch<E> {

  private final InsertStep<E> step;
  private final TablePlan<E> plan;
  private final BoundTable table;
  private final RowFailures<E> failures;
  private final RefusedValues refusedValues;
  private final LaterReferences<E> later;

  TableBatch(InsertStep<E> step, TablePlan<E> plan, BoundTable table) {
    this.step = step;
    this.plan = plan;
    this.table = table;
    this.failures = new RowFailures<>(step.type(), table);
    this.refusedValues = new RefusedValues(step.type(), table);
    this.later = new LaterReferences<>(step.type(), plan, table);
  }

  /**
   * Inserts all rows.
   *
   * @param waiting the entities of a circle whose rows are not in yet
   * @return the references that must be written when all rows are there
   */
  LaterReferences<E> insert(GraphWriter.Target target, DriverBatches batches, Set<Object> waiting)
      throws SQLException {
    List<E> rows = step.rows();
    int chunk = batches.rowsPerBatch(table.columns().size());
    try (PreparedStatement insert =
        target.connection().prepareStatement(InsertSql.forTable(table))) {
      CircleRowWriter writer = new CircleRowWriter(insert, table.columns(), waiting);
      for (int start = 0; start < rows.size(); start += chunk) {
        List<E> part = rows.subList(start, Math.min(rows.size(), start + chunk));
        for (E entity : part) {
          addRow(entity, insert, writer);
        }
        target.progress().addRoundTrips(batches.roundTrips(part.size()));
        execute(insert, part, batches);
      }
    }
    return later;
  }

  private void addRow(E entity, PreparedStatement insert, CircleRowWriter writer)
      throws SQLException {
    try {
      writer.startRow((column, target) -> later.add(entity, column, target));
      plan.writeRow(entity, writer);
    } catch (RuntimeException refused) {
      throw refusedValues.of(entity, writer.column(), refused);
    }
    insert.addBatch();
    writer.rowIsIn(entity);
  }

  private void execute(PreparedStatement insert, List<E> part, DriverBatches batches) {
    try {
      insert.executeBatch();
    } catch (SQLException refused) {
      ServerError error = new ServerError(refused);
      int place =
          error.isFromServer() && refused instanceof BatchUpdateException inBatch
              ? batches.failedRow(inBatch, part.size())
              : -1;
      throw failures.of(place < 0 ? null : part.get(place), part.size(), error, null);
    }
  }
}
