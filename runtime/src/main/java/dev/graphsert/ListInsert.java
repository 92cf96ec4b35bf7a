package dev.graphsert;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the entities of one list in a transaction of its own, some at a time, so that a list of
 * any length takes the memory of those alone.
 */
final class ListInsert {

  /**
   * How many entities are written at a time: so many that the time for round trips, of which a
   * strategy takes two or three for them, hardly counts; so few that small rows of so many fit into
   * any heap.
   */
  static final int ENTITIES_AT_A_TIME = 50_000;

  private final SessionWork work;
  private long taken;

  ListInsert(SessionWork work) {
    this.work = work;
  }

  /**
   * Inserts all that a source hands over.
   *
   * @param source hands each of its entities to what it is given, and throws what it likes
   */
  InsertReport run(Consumer<Consumer<@Nullable Object>> source) {
    try {
      source.accept(this::take);
      return work.commit();
    } catch (Throwable failed) {
      work.fail(failed);
      throw failed;
    }
  }

  /** The last ones are written together with the commit, so others go only when more come. */
  private void take(@Nullable Object entity) {
    if (entity == null) {
      throw new NullPointerException("The entity at place " + taken + ", from 0, is null.");
    }
    taken++;
    if (work.pending() == ENTITIES_AT_A_TIME) {
      work.writePending();
    }
    work.add(entity);
  }
}
