package dev.graphsert.internal.unitofwork;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entities in the order in which they were written. Those that are gone are swept out when the list
 * is full, so it is as long as what is alive of them. Not thread-safe.
 */
final class HeldList {

  private static final int FIRST_CAPACITY = 64;

  private @Nullable HeldEntity[] entities = new @Nullable HeldEntity[0];
  private int size;

  void add(HeldEntity entity) {
    if (size == entities.length) {
      sweep();
    }
    entities[size++] = entity;
  }

  int size() {
    return size;
  }

  void forEach(Consumer<HeldEntity> action) {
    for (int i = 0; i < size; i++) {
      HeldEntity entity = entities[i];
      if (entity != null) {
        action.accept(entity);
      }
    }
  }

  private void sweep() {
    int alive = 0;
    for (int i = 0; i < size; i++) {
      HeldEntity entity = entities[i];
      if (entity != null && !entity.isGone()) {
        entities[alive++] = entity;
      }
    }
    Arrays.fill(entities, alive, size, null);
    size = alive;
    if (alive >= entities.length / 2) {
      entities = Arrays.copyOf(entities, Math.max(FIRST_CAPACITY, 2 * entities.length));
    }
  }
}
