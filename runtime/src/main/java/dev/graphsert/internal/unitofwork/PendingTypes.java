package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The types of a graph while it grows. */
final class PendingTypes {

  private final Map<Class<?>, PendingType<?>> types = new LinkedHashMap<>();
  private final Map<Class<?>, PendingHierarchy> hierarchies = new HashMap<>();
  private final ToLongFunction<Class<?>> rowsBefore;

  PendingTypes(ToLongFunction<Class<?>> rowsBefore) {
    this.rowsBefore = rowsBefore;
  }

  /** The type of an entity, in which it is not yet. */
  @SuppressWarnings("unchecked") // the map holds each type under its own class
  <E> PendingType<E> of(E entity) {
    PendingType<?> known = types.get(entity.getClass());
    return (PendingType<E>) (known == null ? begin(entity.getClass()) : known);
  }

  List<PendingType<?>> inOrder() {
    return new ArrayList<>(types.values());
  }

  /**
   * Those that also another list has, in its order, and with the places and owners that entities
   * have there.
   */
  List<PendingType<?>> inOrderOf(List<PendingType<?>> whole) {
    List<PendingType<?>> ordered = new ArrayList<>();
    for (PendingType<?> type : whole) {
      addPartOf(type, ordered);
    }
    return ordered;
  }

  @SuppressWarnings("unchecked") // the map holds each type under its own class
  private <E> void addPartOf(PendingType<E> whole, List<PendingType<?>> ordered) {
    PendingType<E> part = (PendingType<E>) types.get(whole.plan().entityType());
    if (part != null) {
      part.becomePartOf(whole);
      ordered.add(part);
    }
  }

  void clear() {
    types.clear();
    hierarchies.clear();
  }

  private <E> PendingType<E> begin(Class<E> type) {
    EntityPlan<E> plan = PlanRegistry.planOf(type);
    PendingHierarchy hierarchy = hierarchies.computeIfAbsent(plan.idType(), PendingHierarchy::new);
    PendingType<E> begun = new PendingType<>(plan, rowsBefore.applyAsLong(type), hierarchy);
    hierarchy.join(begun);
    types.put(type, begun);
    return begun;
  }
}
