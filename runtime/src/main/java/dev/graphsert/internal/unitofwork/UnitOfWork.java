package dev.graphsert.internal.unitofwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A session's set of new entities, in the order of adding, by identity. Not thread-safe. */
public final class UnitOfWork {

  private final List<Object> added = new ArrayList<>();
  private final Set<Object> pending = newIdentitySet();
  private final Set<Object> written = newIdentitySet();

  /**
   * Adds an entity. Adding twice is adding once, also after it was written in this transaction.
   *
   * @param entity the entity
   */
  public void add(Object entity) {
    if (!written.contains(entity) && pending.add(entity)) {
      added.add(entity);
    }
  }

  /**
   * Whether there is anything to write.
   *
   * @return true if nothing was added since the last write
   */
  public boolean isEmpty() {
    return added.isEmpty();
  }

  /**
   * Collects what was added and everything that is added with it.
   *
   * @return the graph to write
   */
  public EntityGraph collect() {
    return new GraphCollector(pending, written).collect(added);
  }

  /**
   * Notes that a graph was written: its entities are not pending any more.
   *
   * @param graph what {@link #collect} returned
   */
  public void written(EntityGraph graph) {
    graph.types().forEach(type -> written.addAll(type.entities()));
    forgetPending();
  }

  /**
   * Whether something was written that {@link #clear} or {@link #forgetWritten} did not forget yet.
   *
   * @return true after {@link #written}
   */
  public boolean hasWritten() {
    return !written.isEmpty();
  }

  /** Forgets everything: the transaction has ended. */
  public void clear() {
    forgetPending();
    forgetWritten();
  }

  /** Forgets what was written: the transaction has ended, and another one is to begin. */
  public void forgetWritten() {
    written.clear();
  }

  /** Forgets what was added and not written. */
  public void forgetPending() {
    added.clear();
    pending.clear();
  }

  static Set<Object> newIdentitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
