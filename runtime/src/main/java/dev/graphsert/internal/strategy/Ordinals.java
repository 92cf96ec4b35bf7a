package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdDemand;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places, from 1, at which the server finds the ids that it draws for new entities. Not
 * thread-safe.
 */
final class Ordinals {

  /** The place of an entity that gets no id. */
  static final int NONE = 0;

  private final Map<Class<?>, Places> byType = new HashMap<>();

  Ordinals(List<IdDemand> demands) {
    demands.forEach(demand -> byType.put(demand.idType(), new Places(demand.entities())));
  }

  /** The places of a type's ids; those of a type that gets none are all {@link #NONE}. */
  Places of(@Nullable Class<?> idType) {
    return byType.getOrDefault(idType, Places.OF_NOTHING);
  }

  /**
   * The places of one type or hierarchy. Mostly they are asked for one after the other, or several
   * times in a row; only when that does not hold is a map made.
   */
  static final class Places {

    private static final Places OF_NOTHING = new Places(List.of());

    private final List<?> entities;
    private final int size;
    private int last = NONE;
    private @Nullable IdentityHashMap<Object, Integer> byEntity;

    Places(List<?> entities) {
      this.entities = entities;
      this.size = entities.size();
    }

    /** How many there are. */
    int count() {
      return size;
    }

    /** The place of an entity's id; {@link #NONE} if it has its id, or one of another type. */
    int of(Object entity) {
      if (size == 0) {
        return NONE;
      }
      if (!isAt(last, entity)) {
        last = isAt(last + 1, entity) ? last + 1 : lookUp(entity);
      }
      return last;
    }

    private boolean isAt(int place, Object entity) {
      return place > NONE && place <= size && entities.get(place - 1) == entity;
    }

    private int lookUp(Object entity) {
      if (byEntity == null) {
        byEntity = new IdentityHashMap<>(size);
        int place = 1;
        for (Object each : entities) {
          byEntity.put(each, place++);
        }
      }
      return byEntity.getOrDefault(entity, NONE);
    }
  }
}
