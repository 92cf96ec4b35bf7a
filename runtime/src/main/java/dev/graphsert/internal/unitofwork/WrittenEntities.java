package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities that were written and are not committed yet, by identity, and which of them were
 * given their id. Not thread-safe.
 *
 * <p>They are held weakly: an entity that nobody else holds can neither be added again nor be
 * looked at after a rollback, so it may go. That bounds the memory of a stream by what is alive of
 * it.
 */
final class WrittenEntities {

  private final Set<Identity> entities = new HashSet<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  boolean contains(Object entity) {
    return !entities.isEmpty() && entities.contains(new Sought(entity));
  }

  /**
   * Notes an entity.
   *
   * @param entity the entity; noted once, as it was noted first
   * @param idGiven whether its id is to be unset again by {@link #takeBack}
   */
  void add(Object entity, boolean idGiven) {
    for (Reference<?> dead = gone.poll(); dead != null; dead = gone.poll()) {
      entities.remove(dead);
    }
    entities.add(new Remembered(entity, idGiven, gone));
  }

  int size() {
    return entities.size();
  }

  /** Makes the ids that were given unset again, as far as anybody can see them, and forgets all. */
  void takeBack(Throwable failure) {
    for (Identity identity : entities) {
      Object entity = identity.entity();
      if (entity != null && identity.idGiven()) {
        clearId(entity, failure);
      }
    }
    entities.clear();
  }

  void clear() {
    entities.clear();
  }

  private static void clearId(Object entity, Throwable failure) {
    EntityPlan<Object> plan = PlanRegistry.planOf(entity.getClass());
    try {
      plan.clearId(entity);
    } catch (RuntimeException refused) {
      failure.addSuppressed(refused);
    }
  }

  /** One entity, equal to itself only. */
  private sealed interface Identity {

    @Nullable Object entity();

    boolean idGiven();

    default boolean isOf(Object other) {
      return other instanceof Identity identity
          && entity() != null
          && entity() == identity.entity();
    }
  }

  /** What is in the set. Of an entity that is gone, it is equal to itself alone. */
  private static final class Remembered extends WeakReference<Object> implements Identity {

    private final int hash;
    private final boolean idGiven;

    Remembered(Object entity, boolean idGiven, ReferenceQueue<Object> gone) {
      super(entity, gone);
      this.hash = System.identityHashCode(entity);
      this.idGiven = idGiven;
    }

    @Override
    public @Nullable Object entity() {
      return get();
    }

    @Override
    public boolean idGiven() {
      return idGiven;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other != null && isOf(other));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** What is looked up. */
  private record Sought(Object entity) implements Identity {

    @Override
    public boolean idGiven() {
      return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other != null && isOf(other);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(entity);
    }
  }
}
