package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.StatementScope;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.InsertStep;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.RowWriter;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way by {@code executeBatch}. Not thread-safe. */
final class TableBatch implements RowSink {

  private final GraphTable table;
  private final BoundTable bound;
  private final GraphWriter.Target target;
  private final DriverBatches batches;
  private final WaitingRows waiting;
  private final PreparedStatement insert;
  private final CircleRowWriter writer;
  private final int rowsPerBatch;

  /** The entity of each row in the driver's batch, in their order. */
  private final List<Object> entities = new ArrayList<>();

  private Object entity = this;
  private boolean inRow;

  private TableBatch(
      GraphTable table,
      PreparedStatement insert,
      CircleRowWriter writer,
      GraphWriter.Target target,
      DriverBatches batches,
      WaitingRows waiting) {
    this.table = table;
    this.bound = target.bound(table);
    this.insert = insert;
    this.writer = writer;
    this.target = target;
    this.batches = batches;
    this.waiting = waiting;
    this.rowsPerBatch = batches.rowsPerBatch(bound.columns().size());
  }

  /**
   * Inserts all rows.
   *
   * @param waiting the rows of circles that are not in yet
   * @return the references that must be written when all rows are there
   */
  static LaterReferences insert(
      InsertStep step,
      InsertOrder order,
      GraphWriter.Target target,
      DriverBatches batches,
      WaitingRows waiting)
      throws SQLException {
    GraphTable table = step.table();
    BoundTable bound = target.bound(table);
    LaterReferences later = new LaterReferences(table, bound);
    try (PreparedStatement insert =
        target.connection().prepareStatement(InsertSql.forTable(bound))) {
      CircleRowWriter writer =
          new CircleRowWriter(insert, bound.columns(), table, order, waiting, later::add);
      TableBatch batch = new TableBatch(table, insert, writer, target, batches, waiting);
      RefusedValues refusedValues = new RefusedValues(table, bound);
      for (Object entity : step.entities()) {
        batch.addRows(entity, refusedValues);
      }
      batch.execute();
    }
    return later;
  }

  private void addRows(Object next, RefusedValues refusedValues) {
    entity = next;
    try {
      table.writeRows(entity, this);
    } catch (InsertException failed) {
      throw failed; // of rows before, which went while these were read
    } catch (RuntimeException refused) {
      throw refusedValues.of(entity, writer.column(), refused);
    }
    endRow();
    waiting.rowIsIn(table, entity);
  }

  @Override
  public RowWriter nextRow() {
    endRow();
    writer.startRow(entity);
    inRow = true;
    return writer;
  }

  private void endRow() {
    if (!inRow) {
      return;
    }
    inRow = false;
    try {
      insert.addBatch();
    } catch (SQLException refused) {
      throw new RowFailures(table, bound).of(entity, 1, new ServerError(refused), null);
    }
    entities.add(entity);
    if (entities.size() == rowsPerBatch) {
      execute();
    }
  }

  private void execute() {
    if (entities.isEmpty()) {
      return;
    }
    target.progress().addRoundTrips(batches.roundTrips(entities.size()));
    try {
      insert.executeBatch();
    } catch (SQLException refused) {
      ServerError error = new ServerError(refused);
      throw new RowFailures(table, bound)
          .of(entityRefused(refused, error), entities.size(), error, null);
    }
    entities.clear();
  }

  /** Rights on the table, where nothing else can be what the role has no rights for. */
  private boolean isOfTheTable(ServerError error) {
    return "42501".equals(error.sqlState()) && bound.largestStatement() == StatementScope.GRAPH;
  }

  private @Nullable Object entityRefused(SQLException refused, ServerError error) {
    int place =
        error.isFromServer()
                && !isOfTheTable(error)
                && refused instanceof BatchUpdateException inBatch
            ? batches.failedRow(inBatch, entities.size())
            : -1;
    return place < 0 ? null : entities.get(place);
  }
}
