package dev.graphsert.internal.unitofwork;

import java.util.LinkedHashSet;
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
   * The type of an entity.
   *
   * @param entity one of the entities
   * @return its type
   */
  public PendingType<?> typeOf(Object entity) {
    return types.stream()
        .filter(type -> type.plan().entityType() == entity.getClass())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The same graph without some entities. The others keep their order and their places.
   *
   * @param out what is left out, with all that depends on it; a set by identity
   * @return the rest
   */
  public EntityGraph without(Set<Object> out) {
    PendingTypes rest = new PendingTypes(type -> 0);
    Set<Object> left = new IdentitySet();
    Set<PendingHierarchy> hierarchies = new LinkedHashSet<>();
    types.forEach(type -> hierarchies.add(type.hierarchy()));
    for (PendingHierarchy hierarchy : hierarchies) {
      for (Object entity : hierarchy.entities()) {
        if (!out.contains(entity)) {
          rest.of(entity).add(entity);
          left.add(entity);
        }
      }
    }
    return new EntityGraph(rest.inOrderOf(types), left);
  }

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
