package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.AssignedIds;
import dev.graphsert.internal.ids.LeftoverIds;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import dev.graphsert.plan.EntityPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The work of one session: what was added, and how it gets into the transaction or out of it again.
 */
final class SessionWork {

  private final SessionTransaction transaction;
  private final Catalog catalog;
  private final LeftoverIds leftovers;
  private final GraphWriter writer;
  private final UnitOfWork unitOfWork = new UnitOfWork();
  private final AssignedIds assignedIds = new AssignedIds();

  SessionWork(
      SessionTransaction transaction, Catalog catalog, LeftoverIds leftovers, GraphWriter writer) {
    this.transaction = transaction;
    this.catalog = catalog;
    this.leftovers = leftovers;
    this.writer = writer;
  }

  void add(Object entity) {
    forgetEndedTransaction();
    unitOfWork.add(entity);
  }

  InsertReport flush() {
    checkTransaction();
    return write(false);
  }

  InsertReport commit() {
    if (!transaction.isOwn()) {
      throw new IllegalStateException(
          "This session joined a transaction that belongs to the caller. Call flush(), and commit"
              + " on the connection.");
    }
    return write(true);
  }

  /** Forgets what is not committed; what went into the caller's transaction stays there. */
  void discard() {
    if (transaction.isOpen()) {
      undo();
    }
    unitOfWork.clear();
  }

  private InsertReport write(boolean andCommit) {
    long start = System.nanoTime();
    FlushProgress progress = new FlushProgress();
    AssignedIds givenNow = new AssignedIds();
    Map<Class<?>, Long> rows = new LinkedHashMap<>();
    try {
      forgetEndedTransaction();
      if (!unitOfWork.isEmpty()) {
        EntityGraph graph = unitOfWork.collect();
        insert(graph, givenNow, progress, andCommit);
        graph.types().forEach(t -> rows.put(t.plan().entityType(), (long) t.entities().size()));
        unitOfWork.written(graph);
      }
      if (andCommit && transaction.isOpen()) {
        if (!progress.isCommitting()) {
          progress.beginCommit();
          progress.addRoundTrips(1);
        }
        commitOwn();
        unitOfWork.clear();
        assignedIds.keep();
        givenNow.keep();
      }
      assignedIds.takeOver(givenNow);
    } catch (SQLException failed) {
      GraphsertException failure = new GraphsertException(failed.getMessage() + ".", failed);
      undoFailed(givenNow, progress, failure);
      throw failure;
    } catch (RuntimeException | Error failed) {
      undoFailed(givenNow, progress, failed);
      throw failed;
    }
    return new InsertReport(
        rows, progress.roundTrips(), Duration.ofNanos(System.nanoTime() - start));
  }

  private void insert(
      EntityGraph graph, AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    InsertOrder order = InsertOrder.of(graph);
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : graph.types()) {
      plans.add(type.plan());
    }
    catalog.bind(transaction.connection(), plans, progress);
    transaction.beginFlush(progress);
    try {
      writer.write(order, target(givenNow, progress, andCommit));
    } catch (GraphsertException | SQLException failed) {
      catalog.forget(plans); // it may be out of date
      throw failed;
    }
    transaction.endFlush(progress);
  }

  private GraphWriter.Target target(AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    return new GraphWriter.Target(
        transaction.connection(),
        catalog,
        givenNow,
        leftovers,
        progress,
        transaction.isOwn(),
        transaction.isOwn() && !unitOfWork.hasWritten(),
        andCommit);
  }

  private void commitOwn() {
    try {
      transaction.commit();
    } catch (SQLException failed) {
      throw GraphWriter.failure(failed);
    }
  }

  private void checkTransaction() {
    try {
      transaction.check();
    } catch (SQLException failed) {
      throw new GraphsertException(failed.getMessage() + ".", failed);
    }
  }

  /** What was written in a transaction that the caller has ended is not this session's any more. */
  private void forgetEndedTransaction() {
    try {
      if (unitOfWork.hasWritten() && transaction.hasEnded()) {
        unitOfWork.forgetWritten();
        assignedIds.keep();
      }
    } catch (SQLException failed) {
      throw new GraphsertException(failed.getMessage() + ".", failed);
    }
  }

  private void undoFailed(AssignedIds givenNow, FlushProgress progress, Throwable failure) {
    boolean own = transaction.isOpen();
    FailureOutcome outcome = transaction.fail(progress, failure);
    if (outcome == FailureOutcome.UNKNOWN) {
      givenNow.keep();
      assignedIds.keep();
    }
    givenNow.takeBack(failure);
    if (own) {
      assignedIds.takeBack(failure);
      unitOfWork.clear();
    } else {
      unitOfWork.forgetPending();
    }
    if (failure instanceof GraphsertException known) {
      known.setOutcome(outcome.sentence());
    }
  }

  void undo() {
    GraphsertException refused =
        new GraphsertException("Ids could not be taken back, because setters threw.", null);
    transaction.rollback();
    assignedIds.takeBack(refused);
    unitOfWork.clear();
    if (refused.getSuppressed().length > 0) {
      throw refused;
    }
  }
}
