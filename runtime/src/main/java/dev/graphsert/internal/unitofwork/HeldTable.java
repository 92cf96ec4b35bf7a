package dev.graphsert.internal.unitofwork;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entities that are found by identity, in an open table, which is swept when it is full. Not
 * thread-safe.
 */
final class HeldTable {

  private static final int FIRST_CAPACITY = 64;
  private static final int FREE = 0;
  private static final int TAKEN = 1 << 31;

  /** For each place its hash, so that most others are passed over without a look. */
  private int[] keys = new int[0];

  private @Nullable HeldEntity[] entities = new @Nullable HeldEntity[0];
  private int size;

  boolean contains(Object entity) {
    return size > 0 && keys[find(entity, key(entity))] != FREE;
  }

  /** Adds what is held of an entity, unless the entity is there. */
  void add(Object entity, HeldEntity held) {
    if (size >= keys.length / 2) {
      sweep();
    }
    int key = key(entity);
    int place = find(entity, key);
    if (keys[place] == FREE) {
      put(place, key, held);
    }
  }

  int size() {
    return size;
  }

  void forEach(Consumer<HeldEntity> action) {
    for (HeldEntity entity : entities) {
      if (entity != null) {
        action.accept(entity);
      }
    }
  }

  /** Where an entity stands, or is to stand, in a table that has room. */
  private int find(Object entity, int key) {
    int place = key & keys.length - 1;
    while (keys[place] != FREE && !isAt(place, entity, key)) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private boolean isAt(int place, Object entity, int key) {
    HeldEntity other = entities[place];
    return keys[place] == key && other != null && other.refersTo(entity);
  }

  private void put(int place, int key, HeldEntity held) {
    keys[place] = key;
    entities[place] = held;
    size++;
  }

  private static int key(Object entity) {
    return TAKEN | System.identityHashCode(entity);
  }

  /** Leaves out those that are gone, and makes room where most are not. */
  private void sweep() {
    int[] oldKeys = keys;
    @Nullable HeldEntity[] old = entities;
    int alive = 0;
    for (int place = 0; place < old.length; place++) {
      HeldEntity entity = old[place];
      if (entity != null && !entity.isGone()) {
        old[alive] = entity;
        oldKeys[alive++] = oldKeys[place];
      }
    }
    int capacity = Math.max(FIRST_CAPACITY, old.length);
    if (alive >= capacity / 4) {
      capacity *= 2;
    }
    keys = new int[capacity];
    entities = new @Nullable HeldEntity[capacity];
    size = 0;
    for (int i = 0; i < alive; i++) {
      HeldEntity entity = old[i];
      if (entity != null) {
        put(firstFree(oldKeys[i]), oldKeys[i], entity);
      }
    }
  }

  private int firstFree(int key) {
    int place = key & keys.length - 1;
    while (keys[place] != FREE) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }
}
