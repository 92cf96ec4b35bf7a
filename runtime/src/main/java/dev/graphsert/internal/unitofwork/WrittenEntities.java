package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The entities that were written and are not committed yet, by identity, and which of them were
 * given their id. Not thread-safe.
 *
 * <p>They are held weakly: an entity that nobody else holds can neither be added again nor be
 * looked at after a rollback, so it may go. That bounds the memory of a stream by what is alive of
 * it. A stream notes every one of its entities, so they stand in an open table, which is swept when
 * it is full.
 */
final class WrittenEntities {

  private static final int FIRST_CAPACITY = 64;
  private static final int FREE = 0;
  private static final int TAKEN = 1 << 31;
  private static final int ID_GIVEN = 1 << 30;
  private static final int HASH = ID_GIVEN - 1;

  /** For each place its hash and flags, so that most others are passed over without a look. */
  private int[] keys = new int[0];

  private @Nullable Held[] entities = new @Nullable Held[0];
  private int size;

  boolean contains(Object entity) {
    return size > 0 && keys[find(entity, hash(entity))] != FREE;
  }

  /**
   * Notes an entity.
   *
   * @param entity the entity; noted once, as it was noted first
   * @param idGiven whether its id is to be unset again by {@link #takeBack}
   */
  void add(Object entity, boolean idGiven) {
    if (size >= keys.length / 2) {
      sweep();
    }
    int hash = hash(entity);
    int place = find(entity, hash);
    if (keys[place] == FREE) {
      keys[place] = TAKEN | (idGiven ? ID_GIVEN : 0) | hash;
      entities[place] = new Held(entity);
      size++;
    }
  }

  /** How many there are, those that are gone included until they are swept out. */
  int size() {
    return size;
  }

  /** Makes the ids that were given unset again, as far as anybody can see them, and forgets all. */
  void takeBack(Throwable failure) {
    for (int place = 0; place < keys.length; place++) {
      Held entity = entities[place];
      Object alive = entity == null || (keys[place] & ID_GIVEN) == 0 ? null : entity.get();
      if (alive != null) {
        clearId(alive, failure);
      }
    }
    clear();
  }

  void clear() {
    makeRoom(0);
  }

  /** Where an entity stands, or is to stand, in a table that has room. */
  private int find(Object entity, int hash) {
    int place = hash & keys.length - 1;
    while (keys[place] != FREE && !isAt(place, entity, hash)) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private boolean isAt(int place, Object entity, int hash) {
    Held other = entities[place];
    return (keys[place] & HASH) == hash && other != null && other.refersTo(entity);
  }

  private static int hash(Object entity) {
    return System.identityHashCode(entity) & HASH;
  }

  /** Leaves out those that are gone, and makes room where most are not. */
  private void sweep() {
    int[] oldKeys = keys;
    @Nullable Held[] old = entities;
    int alive = 0;
    for (int place = 0; place < old.length; place++) {
      Held entity = old[place];
      if (entity != null && !entity.refersTo(null)) {
        old[alive] = entity;
        oldKeys[alive++] = oldKeys[place];
      }
    }
    int capacity = Math.max(FIRST_CAPACITY, old.length);
    makeRoom(alive >= capacity / 4 ? 2 * capacity : capacity);
    for (int i = 0; i < alive; i++) {
      int place = oldKeys[i] & keys.length - 1 & HASH;
      while (keys[place] != FREE) {
        place = place + 1 & keys.length - 1;
      }
      keys[place] = oldKeys[i];
      entities[place] = old[i];
    }
    size = alive;
  }

  private void makeRoom(int capacity) {
    keys = new int[capacity];
    entities = new @Nullable Held[capacity];
    size = 0;
  }

  private static void clearId(Object entity, Throwable failure) {
    EntityPlan<Object> plan = PlanRegistry.planOf(entity.getClass());
    try {
      plan.clearId(entity);
    } catch (RuntimeException refused) {
      failure.addSuppressed(refused);
    }
  }

  private static final class Held extends WeakReference<Object> {

    Held(Object entity) {
      super(entity);
    }
  }
}
