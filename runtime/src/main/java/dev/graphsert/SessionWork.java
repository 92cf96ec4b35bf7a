package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.ids.GivenValues;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import java.sql.SQLException;
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
        cascades
            ? UnitOfWork.ofGraphs(unreported::rowsOf, shared.beforeEach())
            : UnitOfWork.ofRows(unreported::rowsOf, shared.beforeEach());
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
    Flush flush = new Flush(transaction, shared, unitOfWork, andCommit);
    try {
      forgetEndedTransaction();
      flush.run(unfit, shared.onFailure().rejected() - unreported.rejected());
      unfit.clear();
      EntityGraph written = flush.sent();
      if (written != null) {
        unreported.addRejected(flush.rejected());
        unreported.addRows(written);
        if (!andCommit) { // what is committed at once need not be remembered
          flush.givenNow().forEach(unitOfWork::writtenWithNew);
          unitOfWork.written(written);
        }
      }
      if (andCommit) {
        unitOfWork.clear();
      }
    } catch (RuntimeException | Error failed) {
      undoFailed(flush.givenNow(), flush.progress(), failed);
      throw failed;
    }
    unreported.addCall(flush.progress(), flush.elapsed());
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

  private void undoFailed(GivenValues givenNow, FlushProgress progress, Throwable failure) {
    FailureOutcome outcome = outcomeOf(failure, progress);
    if (outcome == FailureOutcome.UNKNOWN || outcome == FailureOutcome.COMMITTED) {
      givenNow.keep();
      unitOfWork.forgetWritten();
    }
    givenNow.takeBack(failure);
    unitOfWork.forgetPending();
    unfit.clear();
    if (transaction.isOwn()) {
      unitOfWork.takeBackWritten(failure);
      unreported.clear();
    }
  }

  private FailureOutcome outcomeOf(Throwable failure, FlushProgress progress) {
    if (!(failure instanceof GraphsertException known)) {
      return transaction.fail(progress, failure);
    }
    FailureOutcome outcome = known.outcome();
    if (outcome == null || transaction.isOpen()) {
      outcome = transaction.fail(progress, failure);
      known.setOutcome(outcome);
    }
    return outcome;
  }

  /** Undoes all after a failure outside a write; one inside has undone it already. */
  void fail(Throwable failure) {
    if (transaction.isOpen() || !unitOfWork.isEmpty()) {
      undoFailed(new GivenValues(), new FlushProgress(), failure);
    }
  }

  void undo() {
    GraphsertException refused =
        new GraphsertException(
            "Ids or versions could not be taken back, because setters threw.", null);
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
