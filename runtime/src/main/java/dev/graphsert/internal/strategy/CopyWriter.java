package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TableGroup;
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
  private static final int ROWS_PER_PART = 50_000;

  private static final long BYTES_PER_PART = 16L << 20;

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
    IdAssigner ids = target.ids(order);
    ids.drawTogether();
    InsertMessages messages = new InsertMessages(order, target);
    CopySettings settings = CopySettings.of(order, target);
    settings.apply();
    for (TableGroup group : order.groups()) {
      if (group.isCycle() && !settings.checksAtEnd(group)) {
        messages.addAll(ArrayInsert.of(group, order, target));
      } else {
        for (GraphTable table : group.tables()) {
          writeTable(table, order, target, messages);
        }
      }
    }
    if (settings.mustBeTakenBack()) {
      messages.send();
      settings.takeBack();
    }
    messages.watch();
    messages.sendLast();
  }

  private void writeTable(
      GraphTable table, InsertOrder order, Target target, InsertMessages messages)
      throws SQLException {
    List<?> entities = order.entities(table, new NullableColumns(target.catalog()));
    BoundTable bound = target.bound(table);
    if (bound.takesBinaryCopy() && worthwhile.test(bound)) {
      if (!table.isCollection() || new CollectionRows(table, bound).exist()) {
        messages.send();
        copy(new TableCopy(table, entities, bound), target);
        messages.addCopied(bound);
      }
    } else {
      writeFromArrays(table, entities, target, messages);
    }
  }

  private static void copy(TableCopy copy, Target target) throws SQLException {
    target.progress().beginWriting();
    // The driver waits for BEGIN by itself; then for the server to be ready, and for the end.
    target.progress().addRoundTrips(isInTransaction(target) ? 2 : 3);
    copy.run(target.connection(), target.buffers());
  }

  private static void writeFromArrays(
      GraphTable table, List<?> entities, Target target, InsertMessages messages) {
    ArrayRows rows = new ArrayRows(table, target);
    for (Object entity : entities) {
      if (rows.count() >= ROWS_PER_PART || rows.bytes() >= BYTES_PER_PART) {
        messages.addAll(List.of(rows.insert()));
        messages.send();
        rows = new ArrayRows(table, target);
      }
      rows.add(entity);
    }
    if (!rows.isEmpty()) {
      messages.addAll(List.of(rows.insert()));
    }
  }

  private static boolean isInTransaction(Target target) throws SQLException {
    return target.connection().unwrap(BaseConnection.class).getTransactionState()
        != TransactionState.IDLE;
  }
}
