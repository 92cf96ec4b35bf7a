package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.RowWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column whose value does not fit, which the server does not tell: it inserts the row
 * with one value at a time, all others being NULL. Values are converted before anything else is
 * looked at, so that the same error comes again for the one column alone. Not thread-safe.
 */
final class ColumnProbe implements RowSink {

  /** Where an entity has many rows, not all of them are tried. */
  private static final int MOST_INSERTS = 2_000;

  private final ServerError error;
  private final BoundTable bound;
  private final Connection connection;
  private final PreparedStatement insert;
  private final JdbcRowWriter writer;
  private int column;
  private boolean inRow;
  private boolean found;
  private int inserts;

  private ColumnProbe(
      ServerError error, BoundTable bound, Connection connection, PreparedStatement insert) {
    this.error = error;
    this.bound = bound;
    this.connection = connection;
    this.insert = insert;
    this.writer = new UnfinishedRows(insert, bound.columns());
  }

  /**
   * Finds the column, and leaves the transaction as it was.
   *
   * @param error what was said of a row of the entity
   * @return the column; null if it is none by itself
   */
  static @Nullable String find(
      Object entity, ServerError error, GraphTable table, BoundTable bound, Connection connection)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(InsertSql.forTable(bound))) {
      ColumnProbe probe = new ColumnProbe(error, bound, connection, insert);
      int i = -1;
      while (!probe.found && ++i < bound.columns().size()) {
        probe.column = i;
        table.writeRows(entity, probe);
        probe.endRow();
      }
      return probe.found ? bound.columns().get(i).name() : null;
    } catch (RuntimeException notReadable) {
      return null;
    }
  }

  @Override
  public RowWriter nextRow() {
    endRow();
    writer.startRow();
    inRow = true;
    return writer;
  }

  private void endRow() {
    if (!inRow || found || inserts++ >= MOST_INSERTS) {
      return;
    }
    inRow = false;
    try {
      for (int i = 0; i < bound.columns().size(); i++) {
        if (i != column) {
          insert.setNull(i + 1, Types.NULL);
        }
      }
      Savepoint before = connection.setSavepoint();
      try {
        insert.executeUpdate();
      } catch (SQLException refused) {
        found = isTheSame(new ServerError(refused));
      }
      connection.rollback(before);
      connection.releaseSavepoint(before);
    } catch (SQLException lost) {
      throw new IllegalStateException(lost);
    }
  }

  /** Ids may have been taken back already; no error of a value is one of what is missing. */
  private static final class UnfinishedRows extends JdbcRowWriter {

    UnfinishedRows(PreparedStatement insert, List<BoundColumn> columns) {
      super(insert, columns);
    }

    @Override
    public void writeReference(@Nullable Object target) {
      boolean isThere = target != null && PlanRegistry.hasId(target);
      super.writeReference(isThere ? target : null);
    }

    @Override
    void checkNull(BoundColumn column) {}
  }

  private boolean isTheSame(ServerError other) {
    return Objects.equals(error.sqlState(), other.sqlState())
        && Objects.equals(error.constraint(), other.constraint());
  }
}
