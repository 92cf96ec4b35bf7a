package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.plan.EntityPlan;
import java.util.List;

/**
 * Entities of one type that want an id from a sequence.
 *
 * @param <E> the entity type
 * @param plan the type's plan
 * @param entities the entities, in the order of adding
 * @param sequence the sequence, as SQL names it
 */
public record IdDemand<E>(EntityPlan<E> plan, List<E> entities, String sequence) {

  /**
   * Fills the ids with what the sequence returned, in that order. Other sessions draw from it too:
   * nothing is assumed of the values, nor filled in.
   *
   * @param values what the server returned
   * @param assigned notes every id that is given
   * @throws GraphsertException if there are too few or too many values, or one does not fit the
   *     member
   */
  public void fill(long[] values, AssignedIds assigned) {
    if (values.length != entities.size()) {
      throw new GraphsertException(
          String.format(
              "%d ids were asked for and %d returned for %s.",
              entities.size(), values.length, this),
          null);
    }
    List<E> given = assigned.of(plan);
    for (int i = 0; i < values.length; i++) {
      given.add(entities.get(i));
      assign(entities.get(i), values[i]);
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
