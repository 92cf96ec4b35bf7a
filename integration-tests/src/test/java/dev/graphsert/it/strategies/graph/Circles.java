package dev.graphsert.it.strategies.graph;

import dev.graphsert.it.strategies.graph.Library.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one row after the other, one table after the other, cannot write, not even with an UPDATE
 * afterwards: circles of references that take no NULL.
 */
final class Circles {

  private Circles() {}

  /** Whether objects require each other in a circle of two or more. */
  static boolean ofObjects(List<Entity> entities) {
    Map<Entity, Set<Entity>> references = new HashMap<>();
    for (Entity entity : entities) {
      Set<Entity> targets = new HashSet<>(entity.required().filter(entities::contains).toList());
      targets.remove(entity);
      references.put(entity, targets);
    }
    return isCyclic(references);
  }

  /** Whether types require each other in a circle of two or more, whatever the objects do. */
  static boolean ofTypes(List<Entity> entities) {
    Map<Class<?>, Set<Class<?>>> references = new HashMap<>();
    for (Entity entity : entities) {
      Set<Class<?>> targets =
          references.computeIfAbsent(entity.getClass(), none -> new HashSet<>());
      entity.required().filter(entities::contains).forEach(to -> targets.add(to.getClass()));
      targets.remove(entity.getClass());
    }
    return isCyclic(references);
  }

  /** Takes away what refers to nothing any more, until nothing is left, or a circle. */
  private static <N> boolean isCyclic(Map<N, Set<N>> references) {
    boolean changed = true;
    while (changed) {
      changed = references.values().removeIf(Set::isEmpty);
      for (Set<N> targets : references.values()) {
        changed |= targets.retainAll(references.keySet());
      }
    }
    return !references.isEmpty();
  }
}
