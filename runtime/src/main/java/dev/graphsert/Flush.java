package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.GivenValues;
import dev.graphsert.internal.ids.StartVersions;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import dev.graphsert.plan.EntityPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One write of what was added, in one try or several, and with or without what is refused. What it
 * throws is left to the session to undo. To be used once.
 */
final class Flush {

  private final SessionTransaction transaction;
  private final SharedState shared;
  private final UnitOfWork unitOfWork;
  private final boolean andCommit;
  private final long start = System.nanoTime();
  private final FlushProgress progress;
  private final GivenValues givenNow = new GivenValues();
  private @Nullable EntityGraph sent;
  private List<FailedRow> rejected = List.of();

  Flush(
      SessionTransaction transaction,
      SharedState shared,
      UnitOfWork unitOfWork,
      boolean andCommit) {
    this.transaction = transaction;
    this.shared = shared;
    this.unitOfWork = unitOfWork;
    this.andCommit = andCommit;
    this.progress = new FlushProgress(transaction.mark());
  }

  /** How far it has come. */
  FlushProgress progress() {
    return progress;
  }

  /** The ids and versions that it gave. */
  GivenValues givenNow() {
    return givenNow;
  }

  /** What was sent last, which is what was written if it went well; null if nothing was. */
  @Nullable EntityGraph sent() {
    return sent;
  }

  /** What was left out of it. */
  List<FailedRow> rejected() {
    return rejected;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /**
   * Writes all that is pending, and commits if it is to.
   *
   * @param unfit what was refused when it was added, and is to be left out
   * @param rejectable how many entities may be left out
   */
  void run(List<InsertException> unfit, int rejectable) {
    EntityGraph graph = unitOfWork.isEmpty() ? null : unitOfWork.collect();
    boolean done = false;
    while (!done) {
      done = tryToWrite(graph, unfit, rejectable);
    }
  }

  /** Says false if nothing of it was done, and it is to be tried again. */
  private boolean tryToWrite(
      @Nullable EntityGraph graph, List<InsertException> unfit, int rejectable) {
    GraphsertException failure;
    try {
      writeOnce(graph, unfit, rejectable);
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

  private void writeOnce(@Nullable EntityGraph graph, List<InsertException> unfit, int rejectable)
      throws SQLException {
    if (graph != null) {
      boolean callsAfter = graph.hasCallbacksAfterInsert();
      EntityGraph written = insert(graph, unfit, rejectable, andCommit && !callsAfter);
      if (callsAfter) {
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

  /** Returns what went in: all, or what is left of it. */
  private EntityGraph insert(
      EntityGraph graph, List<InsertException> unfit, int rejectable, boolean committing)
      throws SQLException {
    List<EntityPlan<?>> plans = PendingType.plansOf(graph.types());
    Catalog catalog = shared.catalog().forFlush();
    catalog.bind(transaction.connection(), plans, progress);
    FlushSavepoint savepoint = transaction.beginFlush(progress, !unitOfWork.hasWritten());
    if (shared.onFailure().needWayBack()) {
      savepoint = savepoint.setAtOnce(transaction.connection(), progress);
    }
    EntityGraph written;
    try {
      written = write(graph, unfit, rejectable, target(catalog, savepoint, committing));
    } catch (InsertException failed) {
      catalog.forget(plans); // it may be out of date
      throw failed.withAtMost(shared.onFailure().listed());
    } catch (GraphsertException | SQLException failed) {
      catalog.forget(plans);
      throw failed;
    }
    savepoint.releaseIfLeft(transaction.connection(), progress);
    transaction.endFlush(progress);
    return written;
  }

  private EntityGraph write(
      EntityGraph graph, List<InsertException> unfit, int rejectable, GraphWriter.Target target)
      throws SQLException {
    Rejections rejections = new Rejections(rejectable, givenNow, progress);
    rejected = rejections.rows();
    EntityGraph rest =
        unfit.isEmpty() ? graph : rejections.leaveOut(InsertException.ofAll(unfit), graph);
    sent = rest;
    StartVersions.set(rest.types(), givenNow);
    while (!rest.types().isEmpty()) {
      try {
        shared.writer().write(InsertOrder.of(rest), target);
        break;
      } catch (InsertException refused) {
        if (rejectable == 0 || !target.goBack()) {
          throw refused;
        }
        rest = rejections.leaveOut(refused, rest);
        sent = rest;
      }
    }
    return rest;
  }

  private GraphWriter.Target target(Catalog catalog, FlushSavepoint savepoint, boolean committing)
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
        committing);
  }

  private void commitOwn() {
    try {
      transaction.commit();
    } catch (SQLException failed) {
      throw GraphWriter.failure(failed);
    }
  }
}
