package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.TablePlan;

/**
 * The rows that one type has in a table.
 *
 * @param type the type
 * @param place the place of the table in the type's plan
 * @param plan the table in the type's plan
 * @param <E> the entity type
 */
record TablePart<E>(PendingType<E> type, int place, TablePlan<E> plan) {

  static <E> TablePart<E> of(PendingType<E> type, int place) {
    return new TablePart<>(type, place, type.plan().tables().get(place));
  }

  @SuppressWarnings("unchecked") // parts are found by the class of the entity
  void writeRows(Object entity, RowSink rows) {
    plan.writeRows((E) entity, rows);
  }
}
