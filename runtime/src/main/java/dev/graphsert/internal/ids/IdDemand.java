package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.plan.EntityPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Entities of one type that want an id from a sequence.
 *
 * @param <E> the entity type
 * @param plan the type's plan
 * @param entities the entities, in the order of adding
 * @param sequence the sequence, as SQL names it
 */
record IdDemand<E>(EntityPlan<E> plan, List<E> entities, String sequence) {

  /**
   * Fills the ids with what the sequence returned, in that order. Other sessions draw from it too:
   * nothing is assumed of the values, nor filled in.
   */
  void fill(ResultSet values, AssignedIds assigned) throws SQLException {
    List<E> given = assigned.of(plan);
    int returned = 0;
    for (; values.next(); returned++) {
      if (returned < entities.size()) {
        E entity = entities.get(returned);
        assign(entity, values.getLong(1));
        given.add(entity);
      }
    }
    if (returned != entities.size()) {
      throw new GraphsertException(
          String.format(
              "%d ids were asked for and %d returned for %s.", entities.size(), returned, this),
          null);
    }
  }

  private void assign(E entity, long id) {
    try {
      plan.assignId(entity, id);
    } catch (ArithmeticException tooLarge) {
      throw new GraphsertException(
          String.format(
              "Sequence %s returned %d, which does not fit the id of %s. Widen the member.",
              sequence, id, plan.entityType().getName()),
          tooLarge);
    }
  }

  @Override
  public String toString() {
    return plan.entityType().getName() + " (sequence " + sequence + ")";
  }
}
