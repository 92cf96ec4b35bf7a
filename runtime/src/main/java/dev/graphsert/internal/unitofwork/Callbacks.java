package dev.graphsert.internal.unitofwork;

import dev.graphsert.FailedRow;
import dev.graphsert.InsertException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Calls what entities want to be called with, and names the entity where that fails. */
final class Callbacks {

  private Callbacks() {}

  /**
   * Calls those that are not called yet.
   *
   * @param called the entities that were called, which those join that are called now
   * @return whether there was any
   * @throws InsertException if a callback fails
   */
  static boolean before(EntityGraph graph, Set<Object> called) {
    boolean any = false;
    for (PendingType<?> type : graph.types()) {
      any |= before(type, called);
    }
    return any;
  }

  private static <E> boolean before(PendingType<E> type, Set<Object> called) {
    Consumer<? super E> callback = type.plan().beforeInsert();
    if (callback == null) {
      return false;
    }
    boolean any = false;
    List<E> entities = type.entities();
    for (int i = 0; i < entities.size(); i++) {
      if (called.add(entities.get(i))) {
        any = true;
        call(callback, type, i, "before");
      }
    }
    return any;
  }

  /** Calls with the entity that was added last. */
  static <E> void beforeLast(PendingType<E> type) {
    Consumer<? super E> callback = type.plan().beforeInsert();
    if (callback != null) {
      call(callback, type, type.entities().size() - 1, "before");
    }
  }

  static <E> void after(PendingType<E> type) {
    Consumer<? super E> callback = type.plan().afterInsert();
    if (callback != null) {
      for (int i = 0; i < type.entities().size(); i++) {
        call(callback, type, i, "after");
      }
    }
  }

  private static <E> void call(
      Consumer<? super E> callback, PendingType<E> type, int index, String when) {
    E entity = type.entities().get(index);
    try {
      callback.accept(entity);
    } catch (RuntimeException failed) {
      String reason = "its callback " + when + " the insert failed: " + failed + ".";
      FailedRow row = type.refused(entity, type.positionOf(entity), null, reason);
      throw new InsertException("Cannot insert " + row + ": " + reason, row, failed);
    }
  }
}
