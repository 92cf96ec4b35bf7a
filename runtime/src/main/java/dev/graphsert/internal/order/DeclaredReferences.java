package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which types of a graph may refer to which, by their plans. */
final class DeclaredReferences {

  private final Map<PendingType<?>, Set<PendingType<?>>> references;

  private DeclaredReferences(Map<PendingType<?>, Set<PendingType<?>>> references) {
    this.references = references;
  }

  static DeclaredReferences among(Collection<PendingType<?>> types) {
    return new DeclaredReferences(
        types.stream().collect(Collectors.toMap(type -> type, type -> referencesOf(type, types))));
  }

  Set<PendingType<?>> of(PendingType<?> type) {
    return references.getOrDefault(type, Set.of());
  }

  boolean refersToItself(PendingType<?> type) {
    return of(type).contains(type);
  }

  private static Set<PendingType<?>> referencesOf(
      PendingType<?> type, Collection<PendingType<?>> types) {
    List<Class<?>> targets = new ArrayList<>();
    for (TablePlan<?> table : type.plan().tables()) {
      table.columns().stream()
          .filter(ColumnPlan::isReference)
          .forEach(column -> targets.add(column.type()));
    }
    Set<PendingType<?>> found = new HashSet<>();
    for (PendingType<?> candidate : types) {
      if (targets.stream().anyMatch(t -> t.isAssignableFrom(candidate.plan().entityType()))) {
        found.add(candidate);
      }
    }
    return found;
  }
}
