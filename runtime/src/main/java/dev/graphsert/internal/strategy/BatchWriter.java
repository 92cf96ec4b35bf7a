package dev.graphsert.internal.strategy;

import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.InsertStep;
import dev.graphsert.plan.TablePlan;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * {@code BATCH}: one query for ids per type, then {@code executeBatch} per table, and an update for
 * the references that could not be there before.
 */
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
    List<InsertStep<?>> steps = order.steps(new NullableColumns(target.catalog()));
    // Without a savepoint: the driver tells which row it was. Of rewritten batches it does not, but
    // there would be no message to release it with.
    IdAssigner ids = target.ids(FlushSavepoint.none());
    for (InsertStep<?> step : steps) {
      ids.add(step.type(), target.catalog().of(step.type().plan()));
    }
    ids.drawEach();
    boolean mayTalk =
        order.types().stream()
            .flatMap(type -> target.catalog().of(type.plan()).tables().stream())
            .anyMatch(BoundTable::mayTalk);
    if (mayTalk) {
      execute(target.ownsTransaction() ? Notices.OFF : Notices.OFF_FOR_NOW, target);
    }
    target.progress().beginWriting();
    DriverBatches batches = DriverBatches.of(target.connection(), rowByRow);
    Set<Object> waiting = entitiesInCircles(steps);
    List<LaterReferences<?>> later = new ArrayList<>();
    for (InsertStep<?> step : steps) {
      insert(step, target, batches, waiting, later);
    }
    for (LaterReferences<?> references : later) {
      references.write(target, batches);
    }
    if (mayTalk && !target.ownsTransaction()) {
      execute(Notices.AS_BEFORE, target);
    }
  }

  private static void execute(String sql, Target target) throws SQLException {
    target.progress().addRoundTrips(1);
    try (Statement statement = target.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private static Set<Object> entitiesInCircles(List<InsertStep<?>> steps) {
    Set<Object> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    steps.stream().filter(InsertStep::inCircle).forEach(step -> entities.addAll(step.rows()));
    return entities;
  }

  private static <E> void insert(
      InsertStep<E> step,
      Target target,
      DriverBatches batches,
      Set<Object> waiting,
      List<LaterReferences<?>> later)
      throws SQLException {
    List<TablePlan<E>> tables = step.type().plan().tables();
    BoundPlan bound = target.catalog().of(step.type().plan());
    for (int i = 0; i < tables.size(); i++) {
      later.add(
          new TableBatch<>(step, tables.get(i), bound.tables().get(i))
              .insert(target, batches, waiting));
    }
  }
}
