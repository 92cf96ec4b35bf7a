package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;

/** What a flush sets in an entity, and unsets again if it fails. */
public enum GivenValue {
  /** The id; of one that is made of others, the parts that repeat them. */
  ID,
  /** The part of an id that is generated, where it has several. */
  GENERATED_PART,
  /** The version that the row begins with. */
  VERSION;

  /**
   * Makes it unset.
   *
   * @param entity an entity that was given it
   * @param failure takes what the entity's own code throws at that, so that it hides nothing
   */
  public void clear(Object entity, Throwable failure) {
    EntityPlan<Object> plan = PlanRegistry.planOf(entity.getClass());
    try {
      switch (this) {
        case ID -> plan.clearId(entity);
        case GENERATED_PART -> plan.clearGeneratedPart(entity);
        case VERSION -> plan.clearVersion(entity);
      }
    } catch (RuntimeException refused) {
      failure.addSuppressed(refused);
    }
  }
}
