package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;

/** Finds the plan of an entity that a row refers to. */
final class References {

  private References() {}

  /** The plan of a target whose id must be known by now. */
  static EntityPlan<Object> planOfTargetWithId(Object target) {
    EntityPlan<Object> plan = PlanRegistry.planOf(target.getClass());
    if (!plan.hasId(target)) {
      throw noId(target);
    }
    return plan;
  }

  static GraphsertException noId(Object target) {
    return new GraphsertException(
        "it refers to a "
            + target.getClass().getName()
            + " that has no id. Add that entity too, or set its id.",
        null);
  }
}
