package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TypeGroup;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.plan.TablePlan;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * {@code COPY}: all queries for ids in one message, then a binary {@code COPY} for each table.
 *
 * <p>Tables that {@code COPY} cannot fill, or that are too small to be worth the two round trips,
 * are filled from arrays; several of them in a row share a message.
 */
final class CopyWriter implements GraphWriter {

  /** Arrays are held in memory as a whole, so a table that needs them is filled in parts. */
  private static final int ROWS_PER_ARRAY = 50_000;

  private final Predicate<BoundTable> worthwhile;

  private CopyWriter(Predicate<BoundTable> worthwhile) {
    this.worthwhile = worthwhile;
  }

  static CopyWriter forAllTables() {
    return new CopyWriter(table -> true);
  }

  /** Leaves all other tables to arrays. */
  static CopyWriter forTables(LargeTables tables) {
    return new CopyWriter(tables::contains);
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    IdAssigner ids = target.ids();
    for (PendingType<?> type : order.types()) {
      ids.add(type, target.catalog().of(type.plan()));
    }
    ids.drawTogether();
    InsertMessages messages = new InsertMessages(order, target);
    CopySettings settings = CopySettings.of(order, target);
    settings.apply();
    for (TypeGroup group : order.groups()) {
      if (group.isCycle() && !settings.checksAtEnd(group)) {
        messages.addAll(ArrayInsert.of(group, order, target));
      } else {
        for (PendingType<?> type : group.types()) {
          writeType(type, order, target, messages);
        }
      }
    }
    if (settings.mustBeTakenBack()) {
      messages.send();
      settings.takeBack();
    }
    if (messages.isEmpty()) {
      endSavepoint(target);
    }
    messages.sendLast();
  }

  private static void endSavepoint(Target target) throws SQLException {
    if (!target.commits() && target.savepoint().isSet()) {
      target.progress().addRoundTrips(1);
      target.savepoint().release(target.connection());
    }
  }

  private <E> void writeType(
      PendingType<E> type, InsertOrder order, Target target, InsertMessages messages)
      throws SQLException {
    BoundPlan bound = target.catalog().of(type.plan());
    List<TablePlan<E>> plans = type.plan().tables();
    List<E> rows = order.rows(type, new NullableColumns(target.catalog()));
    for (int i = 0; i < plans.size(); i++) {
      BoundTable table = bound.tables().get(i);
      if (table.takesBinaryCopy() && worthwhile.test(table)) {
        messages.send();
        copy(new TableCopy<>(type, rows, plans.get(i), table), target);
      } else {
        writeFromArrays(type, rows, plans.get(i), table, target.buffers(), messages);
      }
    }
  }

  private static void copy(TableCopy<?> copy, Target target) throws SQLException {
    target.progress().beginWriting();
    // The driver waits for BEGIN by itself; then for the server to be ready, and for the end.
    target.progress().addRoundTrips(isInTransaction(target) ? 2 : 3);
    copy.run(target.connection(), target.buffers());
  }

  private static <E> void writeFromArrays(
      PendingType<E> type,
      List<E> rows,
      TablePlan<E> plan,
      BoundTable table,
      BufferPool buffers,
      InsertMessages messages) {
    for (int start = 0; start < rows.size(); start += ROWS_PER_ARRAY) {
      int end = Math.min(rows.size(), start + ROWS_PER_ARRAY);
      messages.addAll(
          List.of(ArrayInsert.ofTable(type, rows.subList(start, end), plan, table, buffers)));
      if (end < rows.size()) {
        messages.send();
      }
    }
  }

  private static boolean isInTransaction(Target target) throws SQLException {
    return target.connection().unwrap(BaseConnection.class).getTransactionState()
        != TransactionState.IDLE;
  }
}
