package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.Catalog;
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
import org.jspecify.annotations.Nullable;

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

  /** What the last try to write has sent, which is what was written if it succeeds. */
  private Sent sent = Sent.NOTHING;

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
    FlushProgress progress = new FlushProgress(transaction.mark());
    AssignedIds givenNow = new AssignedIds();
    try {
      forgetEndedTransaction();
      EntityGraph graph = unitOfWork.isEmpty() ? null : unitOfWork.collect();
      sent = Sent.NOTHING;
      boolean done = false;
      while (!done) {
        done = tryToWrite(graph, givenNow, progress, andCommit);
      }
      unfit.clear();
      EntityGraph written = sent.graph();
      if (written != null) {
        unreported.addRejected(sent.rejected());
        unreported.addRows(written);
        if (!andCommit) { // what is committed at once need not be remembered
          givenNow.forEach(unitOfWork::writtenWithNewId);
          unitOfWork.written(written);
        }
      }
      if (andCommit) {
        unitOfWork.clear();
      }
    } catch (RuntimeException | Error failed) {
      undoFailed(givenNow, progress, failed);
      throw failed;
    }
    unreported.addCall(progress, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Says false if nothing of it was done, and it is to be tried again. */
  private boolean tryToWrite(
      @Nullable EntityGraph graph,
      AssignedIds givenNow,
      FlushProgress progress,
      boolean andCommit) {
    GraphsertException failure;
    try {
      writeOnce(graph, givenNow, progress, andCommit);
      return true;
    } catch (SQLException failed) {
      failure = new GraphsertException(failed.getMessage() + ".", failed);
    } catch (GraphsertException failed) {
      failure = failed;
    }
    if (!transaction.isOwn() || !shared.retries().isOn() || !RetryPolicy.mayPass(failure)) {
      throw failure;
    }
    FailureOutcome outcome = transaction.fail(progress, failure);
    failure.setOutcome(outcome);
    if (outcome == FailureOutcome.COMMITTED && !progress.isAwaitingIds()) {
      return true;
    }
    if (outcome != FailureOutcome.ROLLED_BACK
        || unitOfWork.hasWritten() // which would have to be written again, and is not held
        || !shared.retries().awaitRetry(progress.retries())) {
      throw failure;
    }
    givenNow.takeBack(failure);
    progress.beginAgain(transaction.mark());
    return false;
  }

  private void writeOnce(
      @Nullable EntityGraph graph, AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    if (graph != null) {
      boolean callsAfter = graph.hasCallbacksAfterInsert();
      insert(graph, givenNow, progress, andCommit && !callsAfter);
      EntityGraph written = sent.graph();
      if (callsAfter && written != null) {
        written.callAfterInsert();
      }
    }
    if (andCommit && transaction.isOpen()) {
      if (!progress.isCommitting()) {
        progress.beginCommit(transaction.connection());
        progress.addRoundTrips(1);
      }
      commitOwn();
    }
  }

  private void insert(
      EntityGraph graph, AssignedIds givenNow, FlushProgress progress, boolean andCommit)
      throws SQLException {
    List<EntityPlan<?>> plans = new ArrayList<>();
    for (PendingType<?> type : graph.types()) {
      plans.add(type.plan());
    }
    Catalog catalog = shared.catalog().forFlush();
    catalog.bind(transaction.connection(), plans, progress);
    FlushSavepoint savepoint = transaction.beginFlush(progress, !unitOfWork.hasWritten());
    if (shared.onFailure().needWayBack()) {
      savepoint = savepoint.setAtOnce(transaction.connection(), progress);
    }
    GraphWriter.Target target = target(catalog, givenNow, progress, savepoint, andCommit);
    try {
      write(graph, target);
    } catch (InsertException failed) {
      catalog.forget(plans); // it may be out of date
      throw failed.withAtMost(shared.onFailure().listed());
    } catch (GraphsertException | SQLException failed) {
      catalog.forget(plans);
      throw failed;
    }
    savepoint.releaseIfLeft(transaction.connection(), progress);
    transaction.endFlush(progress);
  }

  /** Writes all, or what is left of it without what was refused. */
  private void write(EntityGraph graph, GraphWriter.Target target) throws SQLException {
    int limit = shared.onFailure().rejected() - unreported.rejected();
    Rejections rejections = new Rejections(limit, target.assigned(), target.progress());
    EntityGraph rest = graph;
    if (!unfit.isEmpty()) {
      rest = rejections.leaveOut(InsertException.ofAll(unfit), rest);
    }
    sent = new Sent(rest, rejections.rows());
    while (!rest.types().isEmpty()) {
      try {
        shared.writer().write(InsertOrder.of(rest), target);
        break;
      } catch (InsertException refused) {
        if (limit == 0 || !target.goBack()) {
          throw refused;
        }
        rest = rejections.leaveOut(refused, rest);
        sent = new Sent(rest, rejections.rows());
      }
    }
  }

  private GraphWriter.Target target(
      Catalog catalog,
      AssignedIds givenNow,
      FlushProgress progress,
      FlushSavepoint savepoint,
      boolean andCommit)
      throws SQLException {
    return new GraphWriter.Target(
        transaction.connection(),
        catalog,
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

  /**
   * What was sent.
   *
   * @param graph all, or what was left of it; null if there was nothing to send
   * @param rejected what was left out
   */
  private record Sent(@Nullable EntityGraph graph, List<FailedRow> rejected) {
    static final Sent NOTHING = new Sent(null, List.of());
  }
}
