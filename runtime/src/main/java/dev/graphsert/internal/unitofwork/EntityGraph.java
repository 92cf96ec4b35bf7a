package dev.graphsert.internal.unitofwork;

import java.util.List;
import java.util.Set;

/**
 * The entities to write, by type.
 *
 * @param types the types, in the order in which the first entity of each was met
 * @param entities all entities, by identity
 */
public record EntityGraph(List<PendingType<?>> types, Set<Object> entities) {

  /**
   * Whether any entity is to be called when all are inserted.
   *
   * @return true if {@link #callAfterInsert} does anything
   */
  public boolean hasCallbacksAfterInsert() {
    return types.stream().anyMatch(type -> type.plan().afterInsert() != null);
  }

  /**
   * Calls the entities that want it, now that all are inserted.
   *
   * @throws dev.graphsert.InsertException if a callback fails
   */
  public void callAfterInsert() {
    types.forEach(Callbacks::after);
  }
}
