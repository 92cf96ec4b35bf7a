package dev.graphsert.internal.unitofwork;

import java.util.Set;
import java.util.function.ToLongFunction;

/** Entities that bring nothing along: what one refers to has its id, or was added before. */
final class AddedRows implements AddedEntities {

  private final PendingTypes types;
  private final Set<Object> pending;
  private final ReferenceCheck references;
  private final Callbacks callbacks;

  AddedRows(Set<Object> pending, ToLongFunction<Class<?>> rowsBefore, Callbacks callbacks) {
    this.pending = pending;
    this.types = new PendingTypes(rowsBefore);
    this.references = new ReferenceCheck(pending);
    this.callbacks = callbacks;
  }

  @Override
  public void add(Object entity) {
    addTo(types.of(entity), entity);
  }

  @Override
  public EntityGraph collect() {
    return new EntityGraph(types.inOrder(), pending);
  }

  @Override
  public void clear() {
    types.clear();
  }

  private <E> void addTo(PendingType<E> type, E entity) {
    type.add(entity);
    callbacks.beforeLast(type);
    references.check(type, entity);
  }
}
