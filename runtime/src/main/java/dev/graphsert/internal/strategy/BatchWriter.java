package dev.graphsert.internal.strategy;

import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.InsertStep;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code BATCH}: one query for ids per type, then {@code executeBatch} per table, and an update for
 * the references that could not be there before.
 */
final class BatchWriter implements GraphWriter {

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    List<InsertStep> steps = order.steps(new NullableColumns(target.catalog()));
    // Without a savepoint: the driver tells which row it was. Of rewritten batches it does not, but
    // there would be no message to release it with.
    target.ids(order, FlushSavepoint.none()).drawEach();
    boolean mayTalk = order.tables().stream().map(target::bound).anyMatch(BoundTable::mayTalk);
    if (mayTalk) {
      execute(target.ownsTransaction() ? Notices.OFF : Notices.OFF_FOR_NOW, target);
    }
    target.progress().beginWriting();
    DriverBatches batches = DriverBatches.of(target.connection(), false);
    WaitingRows waiting = new WaitingRows(steps);
    List<LaterReferences> later = new ArrayList<>();
    for (InsertStep step : steps) {
      later.add(TableBatch.insert(step, order, target, batches, waiting));
    }
    for (LaterReferences references : later) {
      references.write(target, batches);
    }
    if (mayTalk && !target.ownsTransaction()) {
      execute(Notices.AS_BEFORE, target);
    }
    if (target.commits()) {
      target.commit(order);
    }
  }

  private static void execute(String sql, Target target) throws SQLException {
    target.progress().addRoundTrips(1);
    try (Statement statement = target.connection().createStatement()) {
      statement.execute(sql);
    }
  }
}
