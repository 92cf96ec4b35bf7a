package dev.graphsert;

import dev.graphsert.plan.PlanRegistry;
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
 * <p>If the connection is lost while a commit is on its way, the server is asked on another one of
 * the data source whether it was done, and {@link GraphsertException#outcome()} says what it is
 * found to be: rolled back, committed, in which case the objects keep their ids, or unknown. It is
 * unknown under {@link Strategy#SINGLE}, unless the builder asks for {@linkplain
 * Graphsert.Builder#certainOutcomes() certain outcomes}, and where no id was drawn.
 *
 * <p>A session can be used again after a commit, a rollback or a failure. It is not thread-safe;
 * use from two threads at once is refused with an {@link IllegalStateException}.
 */
public final class Session implements AutoCloseable {

  private final SessionWork work;
  private final AtomicBoolean inUse = new AtomicBoolean();
  private int flushEvery = Integer.MAX_VALUE;
  private boolean closed;

  Session(SessionTransaction transaction, SharedState shared) {
    this.work = SessionWork.onGraphs(transaction, shared);
  }

  /**
   * Lets the session flush by itself, so that a large import takes the memory of so many entities
   * only. What was flushed is held no longer than the application holds it. The next report tells
   * of these flushes too.
   *
   * @param rows how many entities may be added before they are written, 1 or more; what they bring
   *     along is not counted. If not called, the session never flushes by itself
   * @return this session
   * @throws IllegalArgumentException if it is less than 1
   */
  public Session flushEvery(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException(
          "flushEvery(" + rows + "): a session can flush after 1 or more entities.");
    }
    enter();
    try {
      flushEvery = rows;
    } finally {
      leave();
    }
    return this;
  }

  /**
   * Adds a new entity. No round trip, unless it makes up the number of {@link #flushEvery}: then
   * all that was added is flushed before this returns.
   *
   * @param entity an instance of a {@link BatchEntity} class
   * @throws MappingException if the class has no plan
   * @throws GraphsertException as {@link #flush} does, and with the same outcome, if the session
   *     flushes by itself
   * @throws IllegalStateException if it is to flush by itself, and the caller's connection is in
   *     auto-commit mode; what was added stays added
   */
  public void add(Object entity) {
    Objects.requireNonNull(entity, "entity");
    enter();
    try {
      PlanRegistry.planOf(entity.getClass());
      work.add(entity);
      if (work.pending() >= flushEvery) {
        work.writePending();
      }
    } finally {
      leave();
    }
  }

  /**
   * Adds new entities in their order, each as by {@link #add}.
   *
   * @param entities instances of {@link BatchEntity} classes, none of them {@code null}
   * @throws MappingException if a class has no plan; what came before it stays added
   * @throws GraphsertException as {@link #flush} does, and with the same outcome, if the session
   *     flushes by itself; what comes after it is not added
   */
  public void addAll(Iterable<?> entities) {
    entities.forEach(this::add);
  }

  /**
   * Writes all that was added, without ending the transaction. Afterwards ids are in the objects.
   *
   * @return what was written since the last report in this transaction: by this call, and by
   *     flushes of {@link #flushEvery} before it
   * @throws InsertException if a row is refused
   * @throws GraphsertException if the graph cannot be written
   * @throws IllegalStateException if the caller's connection is in auto-commit mode; what was added
   *     stays added
   */
  public InsertReport flush() {
    enter();
    try {
      return work.flush();
    } finally {
      leave();
    }
  }

  /**
   * Writes all that was added and commits. Without anything to write or commit there is no round
   * trip.
   *
   * @return what was written since the last report in this transaction: by this call, and by
   *     flushes of {@link #flushEvery} before it; calls of {@link #flush} had reports of their own
   * @throws InsertException if a row is refused
   * @throws GraphsertException if the graph cannot be written, or the commit fails
   * @throws IllegalStateException if the session joined the caller's transaction
   */
  public InsertReport commit() {
    enter();
    try {
      return work.commit();
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
      work.undo();
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
      work.discard();
      closed = true;
    } finally {
      leave();
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
