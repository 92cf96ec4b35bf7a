package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.ids.AssignedIds;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.strategy.GraphWriter;
import dev.graphsert.internal.unitofwork.EntityGraph;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.unitofwork.UnitOfWork;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A unit of work: takes new entities and writes them, together with what they refer to and own.
 *
 * <p>Rows of one type are numbered and inserted in the order of adding; only where a type refers to
 * itself does a row go in after the row that it refers to. Entities that are added because another
 * one refers to them or owns them come right after that one, nearest first, in the order of the
 * members. Adding twice is adding once. The graph is read when it is written, not when it is added.
 *
 * <p>When a write fails in a transaction of the session's own, it is rolled back, all that was
 * added is forgotten, and ids that the transaction gave are unset again: the same objects can be
 * added once more. In the caller's transaction the same holds for what this flush gave, and the
 * caller can only roll back, unless the message says that nothing was written. Objects that had
 * their ids are never changed.
 *
 * <p>If the connection is lost while a commit is on its way, nobody knows whether it was done: the
 * message says so, and the objects keep their ids.
 *
 * <p>A session can be used again after a commit, a rollback or a failure. It is not thread-safe;
 * use from two threads at once is refused with an {@link IllegalStateException}.
 */
public final class Session implements AutoCloseable {

  private final SessionTransaction transaction;
  private final Catalog catalog;
  private final GraphWriter writer;
  private final UnitOfWork unitOfWork = new UnitOfWork();
  private final AssignedIds assignedIds = new AssignedIds();
  private final AtomicBoolean inUse = new AtomicBoolean();
  private boolean closed;

  Session(SessionTransaction transaction, Catalog catalog, GraphWriter writer) {
    this.transaction = transaction;
    this.catalog = catalog;
    this.writer = writer;
  }

  /**
   * Adds a new entity. No round trip.
   *
   * @param entity an instance of a {@link BatchEntity} class
   * @throws MappingException if the class has no plan
   */
  public void add(Object entity) {
    Objects.requireNonNull(entity, "entity");
    enter();
    try {
      PlanRegistry.planOf(entity.getClass());
      forgetEndedTransaction();
      unitOfWork.add(entity);
    } finally {
      leave();
    }
  }

  /**
   * Adds new entities in their order. No round trip.
   *
   * @param entities instances of {@link BatchEntity} classes, none of them {@code null}
   * @throws MappingException if a class has no plan; what came before it stays added
   */
  public void addAll(Iterable<?> entities) {
    entities.forEach(this::add);
  }

  /**
   * Writes all that was added, without ending the transaction. Afterwards ids are in the objects.
   *
   * @return what was written by this call
   * @throws InsertException if a row is refused
   * @throws GraphsertException if the graph cannot be written
   * @throws IllegalStateException if the caller's connection is in auto-commit mode; what was added
   *     stays added
   */
  public InsertReport flush() {
    enter();
    try {
      checkTransaction();
      return write(false);
    } finally {
      leave();
    }
  }

  /**
   * Writes all that was added and commits. Without anything to write or commit there is no round
   * trip.
   *
   * @return what was written by this call; earlier flushes had reports of their own
   * @throws InsertException if a row is refused
   * @throws GraphsertException if the graph cannot be written, or the commit fails
   * @throws IllegalStateException if the session joined the caller's transaction
   */
  public InsertReport commit() {
    enter();
    try {
      if (!transaction.isOwn()) {
        throw new IllegalStateException(
            "This session joined a transaction that belongs to the caller. Call flush(), and commit"
                + " on the connection.");
      }
      return write(true);
    } finally {
      leave();
    }
  }

  /**
   * Forgets all that was added, and takes back the ids that this transaction gave. A session that
   * owns its transaction rolls it back; one that joined the caller's is told by this call that the
   * caller does so.
   */
  public void rollback() {
    enter();
    try {
      undo();
    } finally {
      leave();
    }
  }

  /**
   * Ends the session. Unflushed entities are discarded; a transaction of its own that is not
   * committed is rolled back, as by {@link #rollback()}. What was flushed into the caller's
   * transaction stays in it. Closing twice does nothing.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    enter();
    try {
      if (transaction.isOpen()) {
        undo();
      }
      unitOfWork.clear();
      closed = true;
    } finally {
      leave();
    }
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

  private void undo() {
    GraphsertException refused =
        new GraphsertException("Ids could not be taken back, because setters threw.", null);
    transaction.rollback();
    assignedIds.takeBack(refused);
    unitOfWork.clear();
    if (refused.getSuppressed().length > 0) {
      throw refused;
    }
  }

  private void enter() {
    if (!inUse.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "This session is in use already: it is not thread-safe, and entities must not use it while"
              + " they are written.");
    }
    if (closed) {
      leave();
      throw new IllegalStateException("This session is closed. Open a new one.");
    }
  }

  private void leave() {
    inUse.set(false);
  }
}
