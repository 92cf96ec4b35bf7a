package dev.graphsert.internal.strategy;

import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.InsertStep;
import dev.graphsert.plan.TablePlan;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** {@code BATCH}: one query for ids per type, then {@code executeBatch} per table. */
final class BatchWriter implements GraphWriter {

  private final boolean rowByRow;

  private BatchWriter(boolean rowByRow) {
    this.rowByRow = rowByRow;
  }

  static BatchWriter inBatches() {
    return new BatchWriter(false);
  }

  /** Sends rows so that the driver tells of each, whatever its settings. */
  static BatchWriter rowByRow() {
    return new BatchWriter(true);
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    List<InsertStep<?>> steps = order.steps();
    // Without a savepoint: the driver tells which row it was. Of rewritten batches it does not, but
    // there would be no message to release it with.
    IdAssigner ids =
        new IdAssigner(
            target.connection(), target.assigned(), target.progress(), FlushSavepoint.none());
    for (InsertStep<?> step : steps) {
      ids.add(step.type(), target.catalog().of(step.type().plan()));
    }
    ids.drawEach();
    target.progress().beginWriting();
    DriverBatches batches = DriverBatches.of(target.connection(), rowByRow);
    for (InsertStep<?> step : steps) {
      writeRows(step, target, batches);
    }
  }

  private static <E> void writeRows(InsertStep<E> step, Target target, DriverBatches batches)
      throws SQLException {
    List<TablePlan<E>> tables = step.type().plan().tables();
    BoundPlan bound = target.catalog().of(step.type().plan());
    for (int i = 0; i < tables.size(); i++) {
      writeTable(step, tables.get(i), bound.tables().get(i), target, batches);
    }
  }

  private static <E> void writeTable(
      InsertStep<E> step, TablePlan<E> plan, BoundTable table, Target target, DriverBatches batches)
      throws SQLException {
    RowFailures<E> failures = new RowFailures<>(step, table, batches);
    RefusedValues refusedValues = new RefusedValues(step.type(), table);
    List<E> rows = step.rows();
    int chunk = batches.rowsPerBatch(table.columns().size());
    try (PreparedStatement insert =
        target.connection().prepareStatement(InsertSql.forTable(table))) {
      JdbcRowWriter writer = new JdbcRowWriter(insert, table.columns());
      for (int start = 0; start < rows.size(); start += chunk) {
        List<E> part = rows.subList(start, Math.min(rows.size(), start + chunk));
        for (E entity : part) {
          addRow(plan, entity, insert, writer, refusedValues);
        }
        target.progress().addRoundTrips(batches.roundTrips(part.size()));
        execute(insert, part, failures);
      }
    }
  }

  private static <E> void addRow(
      TablePlan<E> plan,
      E entity,
      PreparedStatement insert,
      JdbcRowWriter writer,
      RefusedValues refusedValues)
      throws SQLException {
    try {
      writer.startRow();
      plan.writeRow(entity, writer);
    } catch (RuntimeException refused) {
      throw refusedValues.of(entity, writer.column(), refused);
    }
    insert.addBatch();
  }

  private static <E> void execute(PreparedStatement insert, List<E> part, RowFailures<E> failures) {
    try {
      insert.executeBatch();
    } catch (SQLException refused) {
      throw failures.inBatch(part, refused);
    }
  }
}
