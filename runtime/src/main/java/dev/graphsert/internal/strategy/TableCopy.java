package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.wire.BinaryBuffer;
import dev.graphsert.internal.wire.BufferPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Rows of one table on their way in a binary {@code COPY}, a buffer at a time. What has been sent
 * does not count before the end is sent; whatever goes wrong, the end is not sent.
 */
final class TableCopy {

  /** Large enough to make the driver's part small, small enough to stay in the cache. */
  private static final int BYTES_PER_MESSAGE = 1 << 16;

  private final GraphTable table;
  private final List<?> entities;
  private final BoundTable bound;
  private int rows;

  TableCopy(GraphTable table, List<?> entities, BoundTable bound) {
    this.table = table;
    this.entities = entities;
    this.bound = bound;
  }

  void run(Connection connection, BufferPool buffers) throws SQLException {
    CopyManager copies = connection.unwrap(BaseConnection.class).getCopyAPI();
    try {
      CopyIn copy = copies.copyIn(InsertSql.copy(bound));
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
    CopyRowWriter writer = new CopyRowWriter(bound.columns(), buffer);
    RefusedValues refusedValues = new RefusedValues(table, bound);
    for (Object entity : entities) {
      try {
        table.writeRows(entity, writer);
      } catch (RuntimeException refused) {
        throw refusedValues.of(entity, writer.column(), refused);
      }
      if (buffer.size() >= BYTES_PER_MESSAGE) {
        send(buffer, copy);
      }
    }
    rows = writer.rows();
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
    CopyContext context = CopyContext.of(error, bound);
    Object entity = context.row() < 0 ? null : entityOfRow(context.row());
    return new RowFailures(table, bound).of(entity, rows, error, context.column());
  }

  private @Nullable Object entityOfRow(int row) {
    if (!table.isCollection()) {
      return row < entities.size() ? entities.get(row) : null;
    }
    return new CollectionRows(table, bound).entityOf(row, entities);
  }
}
