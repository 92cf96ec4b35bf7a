package dev.graphsert.internal.ids;

import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;

/**
 * The id of one type: how its entities take it, and the column that holds it. Entities are handed
 * over as objects of unknown type, since a hierarchy mixes them.
 *
 * @param type the type
 * @param plan its plan
 * @param column the member and the column
 * @param <E> the entity type
 */
record IdMember<E>(PendingType<E> type, EntityPlan<E> plan, IdColumn column) {

  static <E> IdMember<E> of(PendingType<E> type, Catalog catalog) {
    EntityPlan<E> plan = type.plan();
    return new IdMember<>(type, plan, IdColumn.of(plan, catalog.of(plan)));
  }

  boolean hasId(Object entity) {
    return plan.hasId(cast(entity));
  }

  boolean hasGeneratedPart(Object entity) {
    return plan.hasGeneratedPart(cast(entity));
  }

  void assignId(Object entity, long id) {
    column.check(id);
    plan.assignId(cast(entity), id);
  }

  void generateId(Object entity) {
    plan.generateId(cast(entity));
  }

  void deriveId(Object entity) {
    plan.deriveId(cast(entity));
  }

  @SuppressWarnings("unchecked") // members are found by the class of the entity
  private E cast(Object entity) {
    return (E) entity;
  }
}
