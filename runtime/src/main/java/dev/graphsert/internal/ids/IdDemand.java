package dev.graphsert.internal.ids;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.plan.EntityPlan;
import java.util.List;

/**
 * Entities of one type that want an id from a sequence.
 *
 * @param <E> the entity type
 */
public final class IdDemand<E> {

  private final EntityPlan<E> plan;
  private final List<E> entities;
  private final BoundSequence sequence;
  private final IdColumn column;

  IdDemand(EntityPlan<E> plan, List<E> entities, BoundSequence sequence, IdColumn column) {
    this.plan = plan;
    this.entities = entities;
    this.sequence = sequence;
    this.column = column;
  }

  /**
   * The type's plan.
   *
   * @return the plan
   */
  public EntityPlan<E> plan() {
    return plan;
  }

  /**
   * The entities without an id.
   *
   * @return the entities in the order of adding
   */
  public List<E> entities() {
    return entities;
  }

  /** Where the ids come from. */
  BoundSequence sequence() {
    return sequence;
  }

  boolean isPooled() {
    return plan.idSource().isPooled();
  }

  /**
   * Fills the ids with what the sequence returned, in that order. Other sessions draw from it too:
   * nothing is assumed of the values, nor filled in.
   *
   * @param ids what the server returned, or the ids that it stands for
   * @param assigned notes every id that is given
   * @throws GraphsertException if there are too few or too many ids, or one does not fit the member
   *     or the column
   */
  public void fill(long[] ids, AssignedIds assigned) {
    checkCount(entities.size(), ids.length);
    List<E> given = assigned.of(plan, ids.length);
    for (int i = 0; i < ids.length; i++) {
      given.add(entities.get(i));
      assign(entities.get(i), ids[i]);
    }
  }

  void checkCount(int wanted, int returned) {
    if (returned != wanted) {
      throw new GraphsertException(
          String.format("%d ids were asked for and %d returned for %s.", wanted, returned, this),
          null);
    }
  }

  private void assign(E entity, long id) {
    try {
      column.check(id);
      plan.assignId(entity, id);
    } catch (ArithmeticException tooLarge) {
      throw new GraphsertException(
          String.format(
              "Sequence %s gave %d, which does not fit the id of %s: %s. Widen what is too narrow.",
              sequence.name(), id, plan.entityType().getName(), column),
          tooLarge);
    }
  }

  @Override
  public String toString() {
    return plan.entityType().getName() + " (sequence " + sequence.name() + ")";
  }
}
