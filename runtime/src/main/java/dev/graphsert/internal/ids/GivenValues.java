package dev.graphsert.internal.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What one flush set in entities, so that it can be taken back: ids, and versions. Not thread-safe.
 */
public final class GivenValues {

  private final List<Given> ids = new ArrayList<>();
  private final List<Given> versions = new ArrayList<>();

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
    ids.forEach(entry -> entry.entities().removeIf(entities::contains));
    versions.forEach(entry -> entry.entities().removeIf(entities::contains));
  }

  /** Keeps what was given: it can not be taken back any more. */
  public void keep() {
    ids.clear();
    versions.clear();
  }

  /**
   * Hands over the entities, which are to be remembered elsewhere.
   *
   * @param action is told of each that was given an id
   */
  public void forEachId(Consumer<Object> action) {
    ids.forEach(entry -> entry.entities().forEach(action));
  }

  /**
   * Hands over the entities, which are to be remembered elsewhere.
   *
   * @param action is told of each that was given a version
   */
  public void forEachVersion(Consumer<Object> action) {
    versions.forEach(entry -> entry.entities().forEach(action));
  }

  /** The list in which entities are noted, right before they are given an id. */
  List<Object> ids(IdMembers members, int expected) {
    List<Object> entities = new ArrayList<>(expected);
    ids.add(new Given(entity -> members.of(entity).clearId(entity), entities));
    return entities;
  }

  /** The list in which entities are noted, right before they are given a version. */
  List<Object> versions(Consumer<Object> clearing) {
    List<Object> entities = new ArrayList<>();
    versions.add(new Given(clearing, entities));
    return entities;
  }

  private void takeBack(Predicate<Object> which, Throwable failure) {
    ids.forEach(entry -> entry.clear(which, failure));
    versions.forEach(entry -> entry.clear(which, failure));
  }

  private record Given(Consumer<Object> clearing, List<Object> entities) {

    void clear(Predicate<Object> which, Throwable failure) {
      for (Object entity : entities) {
        try {
          if (which.test(entity)) {
            clearing.accept(entity);
          }
        } catch (RuntimeException refused) {
          failure.addSuppressed(refused);
        }
      }
    }
  }
}
