package dev.graphsert.internal.strategy;

import dev.graphsert.FailedRow;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Looks into one failure: goes back to where the flush began, and tries there what the graph does
 * to the database. All of that is undone. Where it cannot go back, or meets another failure than
 * the one that it looks for, it says what is known without it.
 */
final class Inquiry {

  /** How many of many rows the columns are looked for. */
  private static final int MOST_PROBED = 100;

  private static final String POLICY = "42501";
  private static final List<String> NOT_OF_ROWS =
      List.of(
          "08", "0A", "25", "26", "28", "34", "3B", "3D", "3F", "40", "42", "53", "55", "57", "58",
          "XX");

  private final InsertException failed;
  private final InsertOrder order;
  private final GraphWriter.Target target;
  private final int limit;

  Inquiry(InsertException failed, InsertOrder order, GraphWriter.Target target, int limit) {
    this.failed = failed;
    this.order = order;
    this.target = target;
    this.limit = limit;
  }

  /** The failure, with all that can be found out. */
  GraphsertException result() {
    boolean wantsRows = limit > 1 || failed.entity() == null;
    if (!isOfARow(failed) || (!wantsRows && !wantsColumn(failed))) {
      return failed;
    }
    try {
      if (!target.goBack()) {
        return failed;
      }
      Savepoint before = target.connection().setSavepoint();
      try {
        return inquire(wantsRows);
      } finally {
        target.connection().rollback(before);
        target.connection().releaseSavepoint(before);
      }
    } catch (InsertException again) {
      return again.entity() == null && isSame(again) ? again : failed; // it may know the table
    } catch (GraphsertException other) {
      // An id that does not fit its member is an error of the server's only in one statement.
      if (other.getCause() instanceof ArithmeticException) {
        return other;
      }
      return withSuppressed(other);
    } catch (SQLException lost) {
      return withSuppressed(lost);
    }
  }

  private InsertException inquire(boolean wantsRows) throws SQLException {
    List<InsertException> found = wantsRows ? replay() : List.of(failed);
    List<InsertException> all = new ArrayList<>();
    for (InsertException one : found) {
      boolean probed = all.size() < MOST_PROBED && wantsColumn(one);
      all.add(probed ? withColumn(one) : one);
    }
    return all.isEmpty() ? failed : InsertException.ofAll(all);
  }

  private List<InsertException> replay() throws SQLException {
    GraphWriter.Target replayed =
        new GraphWriter.Target(
            target.connection(),
            target.catalog(),
            target.assigned(),
            target.leftovers(),
            target.buffers(),
            new FlushProgress(),
            target.ownsTransaction(),
            FlushSavepoint.none(),
            false);
    Savepoint before = target.connection().setSavepoint();
    List<InsertException> found = new ArrayList<>(new Replay(order, replayed, limit).run(failed));
    target.connection().rollback(before);
    target.connection().releaseSavepoint(before);
    target.progress().addRoundTrips(replayed.progress().roundTrips());
    for (int i = 0; i < found.size(); i++) {
      if (isSame(found.get(i))) {
        found.add(0, found.remove(i));
        return found;
      }
    }
    return found.stream().allMatch(Inquiry::isOfValuesOrConstraints) ? found : List.of();
  }

  /** Of these, a statement for all rows may meet another one first than row by row. */
  private static boolean isOfValuesOrConstraints(InsertException one) {
    FailedRow row = one.failedRow();
    String state = row == null ? null : row.sqlState();
    return state == null || state.startsWith("22") || state.startsWith("23");
  }

  private boolean isSame(InsertException again) {
    FailedRow one = failed.failedRow();
    FailedRow other = again.failedRow();
    if (one == null || other == null) {
      return false;
    }
    return one.entity() == null
        ? Objects.equals(one.sqlState(), other.sqlState())
            && Objects.equals(one.constraint(), other.constraint())
            && (one.entityType() == null || Objects.equals(one.table(), other.table()))
        : one.entity() == other.entity();
  }

  private InsertException withColumn(InsertException one) throws SQLException {
    FailedRow row = Objects.requireNonNull(one.failedRow());
    Object entity = Objects.requireNonNull(row.entity());
    for (GraphTable table : order.tables()) {
      if (target.bound(table).name().equals(row.table()) && hasRowsOf(entity, table)) {
        ServerError error = new ServerError((SQLException) Objects.requireNonNull(one.getCause()));
        String column =
            ColumnProbe.find(entity, error, table, target.bound(table), target.connection());
        return new RowFailures(table, target.bound(table)).of(entity, 1, error, column);
      }
    }
    return one;
  }

  private static boolean hasRowsOf(Object entity, GraphTable table) {
    return table.types().stream().anyMatch(type -> type.plan().entityType() == entity.getClass());
  }

  private static boolean wantsColumn(InsertException one) {
    FailedRow row = one.failedRow();
    return row != null
        && row.entity() != null
        && row.column() == null
        && one.getCause() instanceof SQLException cause
        && new ServerError(cause).isOfAValue();
  }

  /**
   * Whether a failure is one of a row, and not of the connection, the transaction, the server or
   * the statement. Functions may raise any state; policies have one among those of statements.
   */
  static boolean isOfARow(InsertException failed) {
    FailedRow row = failed.failedRow();
    String state = row == null ? null : row.sqlState();
    if (state == null) {
      return failed.entity() != null;
    }
    return state.equals(POLICY) || NOT_OF_ROWS.stream().noneMatch(state::startsWith);
  }

  private InsertException withSuppressed(Exception other) {
    failed.addSuppressed(other);
    return failed;
  }
}
