package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.wire.BinaryBuffer;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.plan.TablePlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Rows of one table on their way in a binary {@code COPY}, a buffer at a time. What has been sent
 * does not count before the end is sent; whatever goes wrong, the end is not sent.
 *
 * @param <E> the entity type
 */
final class TableCopy<E> {

  /** Large enough to make the driver's part small, small enough to stay in the cache. */
  private static final int BYTES_PER_MESSAGE = 1 << 16;

  private final PendingType<E> type;
  private final List<E> rows;
  private final TablePlan<E> plan;
  private final BoundTable table;

  TableCopy(PendingType<E> type, List<E> rows, TablePlan<E> plan, BoundTable table) {
    this.type = type;
    this.rows = rows;
    this.plan = plan;
    this.table = table;
  }

  void run(Connection connection, BufferPool buffers) throws SQLException {
    CopyManager copies = connection.unwrap(BaseConnection.class).getCopyAPI();
    try {
      CopyIn copy = copies.copyIn(InsertSql.copy(table));
      try {
        writeRows(copy, buffers);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }

  private void writeRows(CopyIn copy, BufferPool buffers) throws SQLException {
    BinaryBuffer buffer = buffers.take();
    CopyRowWriter writer = new CopyRowWriter(table.columns(), buffer);
    RefusedValues refusedValues = new RefusedValues(type, table);
    for (E entity : rows) {
      writer.startRow();
      try {
        plan.writeRow(entity, writer);
      } catch (RuntimeException refused) {
        throw refusedValues.of(entity, writer.column(), refused);
      }
      if (buffer.size() >= BYTES_PER_MESSAGE) {
        send(buffer, copy);
      }
    }
    writer.endRows();
    send(buffer, copy);
    buffers.giveBack(buffer);
  }

  private static void send(BinaryBuffer buffer, CopyIn copy) throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.size());
    buffer.truncate(0);
  }

  private RuntimeException failure(SQLException refused) {
    ServerError error = new ServerError(refused);
    CopyContext context = CopyContext.of(error, table);
    int row = context.row();
    E entity = row >= 0 && row < rows.size() ? rows.get(row) : null;
    return new RowFailures<>(type, table).of(entity, rows.size(), error, context.column());
  }
}
