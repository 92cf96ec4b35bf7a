package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which types of a cycle really refer to which in one graph, by the members that count. */
final class ActualReferences {

  private final Map<PendingType<?>, Set<PendingType<?>>> references = new HashMap<>();

  private ActualReferences() {}

  static ActualReferences among(
      Collection<PendingType<?>> types,
      Set<Object> entities,
      BiPredicate<PendingType<?>, String> counts) {
    Map<Class<?>, PendingType<?>> byClass = new HashMap<>();
    types.forEach(type -> byClass.put(type.plan().entityType(), type));
    ActualReferences actual = new ActualReferences();
    for (PendingType<?> type : types) {
      Set<PendingType<?>> found = new HashSet<>();
      visitAll(
          type,
          (member, target) -> {
            PendingType<?> targetType = byClass.get(target.getClass());
            if (targetType != null && counts.test(type, member) && entities.contains(target)) {
              found.add(targetType);
            }
          });
      actual.references.put(type, found);
    }
    return actual;
  }

  Set<PendingType<?>> of(PendingType<?> type) {
    return references.getOrDefault(type, Set.of());
  }

  private static <E> void visitAll(PendingType<E> type, TargetVisitor visitor) {
    for (E entity : type.entities()) {
      type.plan().visitReferences(entity, visitor);
    }
  }
}
