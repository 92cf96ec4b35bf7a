package dev.graphsert.internal.ids;

import dev.graphsert.internal.unitofwork.GivenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What one flush set in entities, so that it can be taken back: ids, and versions. Not thread-safe.
 */
public final class GivenValues {

  private final List<Given> all = new ArrayList<>();

  /**
   * Makes all that was given unset again.
   *
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBack(Throwable failure) {
    takeBack(entity -> true, failure);
    keep();
  }

  /**
   * Makes what was given unset again, of some entities.
   *
   * @param entities the entities, a set by identity
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBack(Set<Object> entities, Throwable failure) {
    takeBack(entities::contains, failure);
    all.forEach(given -> given.entities().removeIf(entities::contains));
  }

  /** Keeps what was given: it can not be taken back any more. */
  public void keep() {
    all.clear();
  }

  /**
   * Hands over the entities, which are to be remembered elsewhere.
   *
   * @param action is told of each, and what it was given
   */
  public void forEach(BiConsumer<GivenValue, Object> action) {
    all.forEach(given -> given.entities().forEach(entity -> action.accept(given.value(), entity)));
  }

  /** The list in which entities are noted, right before they are given something. */
  List<Object> listOf(GivenValue value, int expected) {
    List<Object> entities = new ArrayList<>(expected);
    all.add(new Given(value, entities));
    return entities;
  }

  private void takeBack(Predicate<Object> which, Throwable failure) {
    for (Given given : all) {
      given.entities().stream()
          .filter(which)
          .forEach(entity -> given.value().clear(entity, failure));
    }
  }

  private record Given(GivenValue value, List<Object> entities) {}
}
