package dev.graphsert.internal.ids;

import dev.graphsert.plan.EntityPlan;
import java.util.ArrayList;
import java.util.List;

/** The entities that were given an id, so that it can be taken back. Not thread-safe. */
public final class AssignedIds {

  private final List<Given<?>> given = new ArrayList<>();

  /**
   * Makes every id that was given unset again.
   *
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBack(Throwable failure) {
    given.forEach(entry -> entry.clear(failure));
    given.clear();
  }

  /** Keeps the ids: they can not be taken back any more. */
  public void keep() {
    given.clear();
  }

  /**
   * Takes over what another instance noted.
   *
   * @param other the ids of a later flush; empty afterwards
   */
  public void takeOver(AssignedIds other) {
    given.addAll(other.given);
    other.given.clear();
  }

  /** The list in which the entities of one plan are noted, right after they were given an id. */
  <E> List<E> of(EntityPlan<E> plan) {
    Given<E> entry = new Given<>(plan, new ArrayList<>());
    given.add(entry);
    return entry.entities();
  }

  private record Given<E>(EntityPlan<E> plan, List<E> entities) {

    void clear(Throwable failure) {
      for (E entity : entities) {
        try {
          plan.clearId(entity);
        } catch (RuntimeException refused) {
          failure.addSuppressed(refused);
        }
      }
    }
  }
}
