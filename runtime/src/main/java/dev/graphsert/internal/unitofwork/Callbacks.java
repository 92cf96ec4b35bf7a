package dev.graphsert.internal.unitofwork;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls what entities want to be called with, and names the entity where that fails. */
final class Callbacks {

  private final @Nullable Consumer<Object> beforeEach;

  /**
   * Makes callbacks.
   *
   * @param beforeEach what is called with an entity before its own callbacks before the insert
   */
  Callbacks(@Nullable Consumer<Object> beforeEach) {
    this.beforeEach = beforeEach;
  }

  /**
   * Calls those that are not called yet.
   *
   * @param called the entities that were called, which those join that are called now
   * @return whether there was any
   * @throws InsertException if a callback fails
   */
  boolean before(EntityGraph graph, Set<Object> called) {
    boolean any = false;
    for (PendingType<?> type : graph.types()) {
      any |= before(type, called);
    }
    return any;
  }

  private <E> boolean before(PendingType<E> type, Set<Object> called) {
    if (beforeEach == null && type.plan().beforeInsert() == null) {
      return false;
    }
    boolean any = false;
    List<E> entities = type.entities();
    for (int i = 0; i < entities.size(); i++) {
      if (called.add(entities.get(i))) {
        any = true;
        before(type, i);
      }
    }
    return any;
  }

  /** Calls with the entity that was added last. */
  void beforeLast(PendingType<?> type) {
    before(type, type.entities().size() - 1);
  }

  private <E> void before(PendingType<E> type, int index) {
    if (beforeEach != null) {
      call(beforeEach, type, index, "before");
    }
    Consumer<? super E> callback = type.plan().beforeInsert();
    if (callback != null) {
      call(callback, type, index, "before");
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
      throw type.refusal(entity, type.positionOf(entity), null, reason, failed);
    }
  }
}
