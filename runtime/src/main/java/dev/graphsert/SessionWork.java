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

  /** What was refused when it was added, and is to be left out. */
  private final List<InsertException> unfit = new ArrayList<>();

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
    try {
      unitOfWork.add(entity);
    } catch (InsertException refused) {
      boolean isOfACallback = refused.getCause() != null;
      if (isOfACallback || shared.onFailure().rejected() == 0) {
        throw refused;
      }
      unfit.add(refused); // it stays among the others, whose places it would change
    }
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
    unfit.clear();
  }

  private void write(boolean andCommit) {
    long start = System.nanoTime();
    FlushProgress progress = new FlushProgress();
    AssignedIds givenNow = new AssignedIds();
    try {
      forgetEndedTransaction();
      if (!unitOfWork.isEmpty()) {
        EntityGraph all = unitOfWork.collect();
        boolean callsAfter = all.hasCallbacksAfterInsert();
        EntityGraph graph = insert(all, givenNow, progress, andCommit && !callsAfter);
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

  /** Returns what was inserted: all, or what is left of it without what was refused. */
  private EntityGraph insert(
      EntityGraph graph, AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : graph.types()) {
      plans.add(type.plan());
    }
    shared.catalog().bind(transaction.connection(), plans, progress);
    FlushSavepoint savepoint = transaction.beginFlush(progress, !unitOfWork.hasWritten());
    if (shared.onFailure().needWayBack()) {
      savepoint = savepoint.setAtOnce(transaction.connection(), progress);
    }
    GraphWriter.Target target = target(givenNow, progress, savepoint, andCommit);
    EntityGraph written;
    try {
      written = write(graph, target);
    } catch (InsertException failed) {
      shared.catalog().forget(plans); // it may be out of date
      throw failed.withAtMost(shared.onFailure().listed());
    } catch (GraphsertException | SQLException failed) {
      shared.catalog().forget(plans);
      throw failed;
    }
    savepoint.releaseIfLeft(transaction.connection(), progress);
    transaction.endFlush(progress);
    return written;
  }

  private EntityGraph write(EntityGraph graph, GraphWriter.Target target) throws SQLException {
    int limit = shared.onFailure().rejected() - unreported.rejected();
    Rejections rejections = new Rejections(limit, target.assigned(), target.progress());
    EntityGraph rest = graph;
    if (!unfit.isEmpty()) {
      rest = rejections.leaveOut(InsertException.ofAll(unfit), rest);
      unfit.clear();
    }
    while (!rest.types().isEmpty()) {
      try {
        shared.writer().write(InsertOrder.of(rest), target);
        break;
      } catch (InsertException refused) {
        if (limit == 0 || !target.goBack()) {
          throw refused;
        }
        rest = rejections.leaveOut(refused, rest);
      }
    }
    unreported.addRejected(rejections.rows());
    return rest;
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
    unfit.clear();
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
    unfit.clear();
    unreported.clear();
    if (refused.getSuppressed().length > 0) {
      throw refused;
    }
  }
}
