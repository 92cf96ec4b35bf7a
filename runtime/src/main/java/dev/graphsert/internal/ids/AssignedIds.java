package dev.graphsert.internal.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The entities that one flush gave an id, so that it can be taken back. Not thread-safe. */
public final class AssignedIds {

  private final List<Given> given = new ArrayList<>();

  /**
   * Makes every id that was given unset again.
   *
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBack(Throwable failure) {
    given.forEach(entry -> entry.clear(entity -> true, failure));
    given.clear();
  }

  /**
   * Makes ids that were given unset again, of some entities.
   *
   * @param entities the entities, a set by identity
   * @param failure takes what the entities' own code throws at that, so that it hides nothing
   */
  public void takeBack(Set<Object> entities, Throwable failure) {
    for (Given entry : given) {
      entry.clear(entities::contains, failure);
      entry.entities().removeIf(entities::contains);
    }
  }

  /** Keeps the ids: they can not be taken back any more. */
  public void keep() {
    given.clear();
  }

  /**
   * Hands over the entities, which are to be remembered elsewhere.
   *
   * @param action is told of each that was given an id
   */
  public void forEach(Consumer<Object> action) {
    given.forEach(entry -> entry.entities().forEach(action));
  }

  /** The list in which entities are noted, right after they were given an id. */
  List<Object> of(IdMembers members, int expected) {
    Given entry = new Given(members, new ArrayList<>(expected));
    given.add(entry);
    return entry.entities();
  }

  private record Given(IdMembers members, List<Object> entities) {

    void clear(Predicate<Object> which, Throwable failure) {
      for (Object entity : entities) {
        try {
          if (which.test(entity)) {
            members.of(entity).clearId(entity);
          }
        } catch (RuntimeException refused) {
          failure.addSuppressed(refused);
        }
      }
    }
  }
}
