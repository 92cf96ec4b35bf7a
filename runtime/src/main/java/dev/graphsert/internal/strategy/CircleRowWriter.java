package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Binds rows with NULL in place of references to rows that wait to go in after them. */
final class CircleRowWriter extends JdbcRowWriter {

  private final GraphTable table;
  private final InsertOrder order;
  private final WaitingRows waiting;
  private final Consumer<LaterReference> later;
  private Object entity = this;

  /**
   * Makes a writer.
   *
   * @param later takes each reference that is left NULL
   */
  CircleRowWriter(
      PreparedStatement statement,
      List<BoundColumn> columns,
      GraphTable table,
      InsertOrder order,
      WaitingRows waiting,
      Consumer<LaterReference> later) {
    super(statement, columns);
    this.table = table;
    this.order = order;
    this.waiting = waiting;
    this.later = later;
  }

  /** Begins a row of an entity. */
  void startRow(Object next) {
    startRow();
    entity = next;
  }

  @Override
  public void writeReference(@Nullable Object target) {
    if (target != null && isWaiting(target)) {
      later.accept(
          new LaterReference(
              entity, column(), span(), (RowWriter row) -> row.writeReference(target)));
      writeNulls(span());
    } else {
      super.writeReference(target);
    }
  }

  @Override
  public <T> void writeReference(@Nullable T target, TablePlan.RowSource<? super T> value) {
    if (target != null && isWaiting(target)) {
      later.accept(new LaterReference(entity, column(), 1, row -> value.writeRow(target, row)));
      writeNulls(1);
    } else {
      super.writeReference(target, value);
    }
  }

  private boolean isWaiting(Object target) {
    return !waiting.isEmpty() && waiting.contains(order.targets(table, column()), target);
  }
}
