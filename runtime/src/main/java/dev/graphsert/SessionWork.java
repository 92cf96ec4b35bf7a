package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.ids.AssignedIds;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import dev.graphsert.plan.EntityPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The work of one session: what was added, and how it gets into the transaction or out of it again.
 */
final class SessionWork {

  private final SessionTransaction transaction;
  private final SharedState shared;
  private final Tally unreported = new Tally();
  private final UnitOfWork unitOfWork;

  private SessionWork(SessionTransaction transaction, SharedState shared, boolean cascades) {
    this.transaction = transaction;
    this.shared = shared;
    this.unitOfWork =
        cascades ? UnitOfWork.ofGraphs(unreported::rowsOf) : UnitOfWork.ofRows(unreported::rowsOf);
  }

  /** What is added brings along what it refers to and owns. */
  static SessionWork onGraphs(SessionTransaction transaction, SharedState shared) {
    return new SessionWork(transaction, shared, true);
  }

  /** What is added brings nothing along. */
  static SessionWork onRows(SessionTransaction transaction, SharedState shared) {
    return new SessionWork(transaction, shared, false);
  }

  void add(Object entity) {
    forgetEndedTransaction();
    unitOfWork.add(entity);
  }

  /** How many entities were added and are not written yet, without what they bring along. */
  int pending() {
    return unitOfWork.size();
  }

  /** Writes what was added; the next report tells of it. */
  void writePending() {
    checkTransaction();
    write(false);
  }

  InsertReport flush() {
    writePending();
    return unreported.report();
  }

  InsertReport commit() {
    if (!transaction.isOwn()) {
      throw new IllegalStateException(
          "This session joined a transaction that belongs to the caller. Call flush(), and commit"
              + " on the connection.");
    }
    write(true);
    return unreported.report();
  }

  /** Forgets what is not committed; what went into the caller's transaction stays there. */
  void discard() {
    if (transaction.isOpen()) {
      undo();
    }
    unitOfWork.clear();
  }

  private void write(boolean andCommit) {
    long start = System.nanoTime();
    FlushProgress progress = new FlushProgress();
    AssignedIds givenNow = new AssignedIds();
    try {
      forgetEndedTransaction();
      if (!unitOfWork.isEmpty()) {
        EntityGraph graph = unitOfWork.collect();
        boolean callsAfter = graph.hasCallbacksAfterInsert();
        insert(graph, givenNow, progress, andCommit && !callsAfter);
        if (callsAfter) {
          graph.callAfterInsert();
        }
        unreported.addRows(graph);
        if (!andCommit) { // what is committed at once need not be remembered
          givenNow.forEach(unitOfWork::writtenWithNewId);
          unitOfWork.written(graph);
        }
      }
      if (andCommit && transaction.isOpen()) {
        if (!progress.isCommitting()) {
          progress.beginCommit();
          progress.addRoundTrips(1);
        }
        commitOwn();
        unitOfWork.clear();
      }
    } catch (SQLException failed) {
      GraphsertException failure = new GraphsertException(failed.getMessage() + ".", failed);
      undoFailed(givenNow, progress, failure);
      throw failure;
    } catch (RuntimeException | Error failed) {
      undoFailed(givenNow, progress, failed);
      throw failed;
    }
    unreported.addCall(progress, Duration.ofNanos(System.nanoTime() - start));
  }

  private void insert(
      EntityGraph graph, AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    InsertOrder order = InsertOrder.of(graph);
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : graph.types()) {
      plans.add(type.plan());
    }
    shared.catalog().bind(transaction.connection(), plans, progress);
    FlushSavepoint savepoint = transaction.beginFlush(progress, !unitOfWork.hasWritten());
    try {
      shared.writer().write(order, target(givenNow, progress, savepoint, andCommit));
    } catch (GraphsertException | SQLException failed) {
      shared.catalog().forget(plans); // it may be out of date
      throw failed;
    }
    transaction.endFlush(progress);
  }

  private GraphWriter.Target target(
      AssignedIds givenNow, FlushProgress progress, FlushSavepoint savepoint, boolean andCommit)
      throws SQLException {
    return new GraphWriter.Target(
        transaction.connection(),
        shared.catalog(),
        givenNow,
        shared.leftovers(),
        shared.buffers(),
        progress,
        transaction.isOwn(),
        savepoint,
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
        unreported.clear();
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
      unitOfWork.forgetWritten();
    }
    givenNow.takeBack(failure);
    unitOfWork.forgetPending();
    if (own) {
      unitOfWork.takeBackWritten(failure);
      unreported.clear();
    }
    if (failure instanceof GraphsertException known) {
      known.setOutcome(outcome.sentence());
    }
  }

  /** Undoes all after a failure outside a write; one inside has undone it already. */
  void fail(Throwable failure) {
    if (transaction.isOpen() || !unitOfWork.isEmpty()) {
      undoFailed(new AssignedIds(), new FlushProgress(), failure);
    }
  }

  void undo() {
    GraphsertException refused =
        new GraphsertException("Ids could not be taken back, because setters threw.", null);
    transaction.rollback();
    unitOfWork.takeBackWritten(refused);
    unitOfWork.forgetPending();
    unreported.clear();
    if (refused.getSuppressed().length > 0) {
      throw refused;
    }
  }
}
