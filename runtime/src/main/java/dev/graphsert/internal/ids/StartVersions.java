package dev.graphsert.internal.ids;

import dev.graphsert.internal.unitofwork.GivenValue;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.EntityPlan;
import java.util.List;

/** The versions that rows begin with, set in the entities themselves. */
public final class StartVersions {

  private StartVersions() {}

  /**
   * Sets what is unset; a version that is set is kept.
   *
   * @param types the types of a graph
   * @param given notes every version that is given
   */
  public static void set(List<PendingType<?>> types, GivenValues given) {
    for (PendingType<?> type : types) {
      set(type, given);
    }
  }

  private static <E> void set(PendingType<E> type, GivenValues given) {
    EntityPlan<E> plan = type.plan();
    List<E> unset = type.entities().stream().filter(entity -> !plan.hasVersion(entity)).toList();
    if (unset.isEmpty()) {
      return;
    }
    List<Object> noted = given.listOf(GivenValue.VERSION, unset.size());
    for (E entity : unset) {
      noted.add(entity);
      plan.startVersion(entity);
    }
  }
}
