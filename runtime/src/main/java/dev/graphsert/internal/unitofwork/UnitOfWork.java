package dev.graphsert.internal.unitofwork;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The set of new entities, in the order of adding, by identity. Not thread-safe. */
public final class UnitOfWork {

  private final Set<Object> pending = new IdentitySet();
  private final WrittenEntities written = new WrittenEntities();
  private final AddedEntities added;
  private boolean hasWritten;

  /** How many were noted of the graph that is being handed over. */
  private int newIds;

  private UnitOfWork(
      boolean cascades,
      ToLongFunction<Class<?>> rowsBefore,
      @Nullable Consumer<Object> beforeEach) {
    Callbacks callbacks = new Callbacks(beforeEach);
    this.added =
        cascades
            ? new AddedRoots(pending, written, rowsBefore, callbacks)
            : new AddedRows(pending, rowsBefore, callbacks);
  }

  /**
   * Makes a unit of work in which an entity brings along what it refers to and owns.
   *
   * @param rowsBefore how many rows of a type stand before those that are pending, for their places
   * @param beforeEach what is called with each entity before its own callbacks; null for nothing
   * @return an empty unit of work
   */
  public static UnitOfWork ofGraphs(
      ToLongFunction<Class<?>> rowsBefore, @Nullable Consumer<Object> beforeEach) {
    return new UnitOfWork(true, rowsBefore, beforeEach);
  }

  /**
   * Makes a unit of work in which an entity brings nothing along: what it refers to must have its
   * id, or be added before.
   *
   * @param rowsBefore how many rows of a type stand before those that are pending, for their places
   * @param beforeEach what is called with each entity before its own callbacks; null for nothing
   * @return an empty unit of work
   */
  public static UnitOfWork ofRows(
      ToLongFunction<Class<?>> rowsBefore, @Nullable Consumer<Object> beforeEach) {
    return new UnitOfWork(false, rowsBefore, beforeEach);
  }

  /**
   * Adds an entity. Adding twice is adding once, also after it was written in this transaction.
   *
   * @param entity the entity
   * @throws dev.graphsert.InsertException if it refers to what is not there, and nothing is brought
   *     along
   */
  public void add(Object entity) {
    if (!written.contains(entity) && pending.add(entity)) {
      added.add(entity);
    }
  }

  /**
   * How many entities were added since the last write.
   *
   * @return their number, without what they bring along
   */
  public int size() {
    return pending.size();
  }

  /**
   * Whether there is anything to write.
   *
   * @return true if nothing was added since the last write
   */
  public boolean isEmpty() {
    return pending.isEmpty();
  }

  /**
   * Collects what was added and everything that is added with it, all of which is pending then.
   *
   * @return the graph to write
   */
  public EntityGraph collect() {
    return added.collect();
  }

  /**
   * Notes that an entity was written and had been given something, to be taken back with the rest.
   *
   * @param value what it was given
   * @param entity an entity of a graph that is handed to {@link #written(EntityGraph)} thereafter
   */
  public void writtenWithNew(GivenValue value, Object entity) {
    if (value == GivenValue.ID) {
      written.add(entity, true);
      newIds++;
    } else {
      written.addNew(value, entity);
    }
  }

  /**
   * Notes that a graph was written and is not committed yet: its entities are not pending any more.
   *
   * @param graph what {@link #collect} returned
   */
  public void written(EntityGraph graph) {
    hasWritten = true;
    if (newIds < graph.entities().size()) {
      graph.entities().forEach(entity -> written.add(entity, false));
    }
    newIds = 0;
    forgetPending();
  }

  /**
   * Whether something was written that {@link #clear} or {@link #forgetWritten} did not forget yet.
   *
   * @return true after {@link #written}
   */
  public boolean hasWritten() {
    return hasWritten;
  }

  /**
   * Makes the ids and versions that were given to what was written unset again, and forgets it.
   *
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBackWritten(Throwable failure) {
    written.takeBack(failure);
    forgetWritten();
  }

  /** Forgets everything: the transaction has ended. */
  public void clear() {
    forgetPending();
    forgetWritten();
  }

  /** Forgets what was written: the transaction has ended, and another one is to begin. */
  public void forgetWritten() {
    written.clear();
    hasWritten = false;
  }

  /** Forgets what was added and not written. */
  public void forgetPending() {
    added.clear();
    pending.clear();
  }
}
