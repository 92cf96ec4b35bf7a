package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.PlanRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Entities that bring nothing along: what one refers to has its id, or was added before. */
final class AddedRows implements AddedEntities {

  private final Map<Class<?>, PendingType<?>> types = new LinkedHashMap<>();
  private final Set<Object> pending;
  private final ToLongFunction<Class<?>> rowsBefore;
  private final ReferenceCheck references;

  AddedRows(Set<Object> pending, ToLongFunction<Class<?>> rowsBefore) {
    this.pending = pending;
    this.rowsBefore = rowsBefore;
    this.references = new ReferenceCheck(pending);
  }

  @Override
  public void add(Object entity) {
    addTo(typeOf(entity), entity);
  }

  @Override
  public EntityGraph collect() {
    return new EntityGraph(new ArrayList<>(types.values()), pending);
  }

  @Override
  public void clear() {
    types.clear();
  }

  private <E> void addTo(PendingType<E> type, E entity) {
    type.add(entity);
    references.check(type, entity);
  }

  @SuppressWarnings("unchecked") // the map holds each type under its own class
  private <E> PendingType<E> typeOf(E entity) {
    return (PendingType<E>)
        types.computeIfAbsent(
            entity.getClass(),
            type -> new PendingType<>(PlanRegistry.planOf(type), rowsBefore.applyAsLong(type)));
  }
}
