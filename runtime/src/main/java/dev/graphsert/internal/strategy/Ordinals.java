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

  /**
   * The place of an entity's id among those of a type; {@link #NONE} if it has its id, or one of
   * another type.
   */
  int of(@Nullable Class<?> idType, Object entity) {
    Places places = byType.get(idType);
    return places == null ? NONE : places.of(entity);
  }

  /**
   * The places of one type or hierarchy. Mostly they are asked for one after the other, or several
   * times in a row; only when that does not hold is a map made.
   */
  private static final class Places {

    private final List<?> entities;
    private int last = NONE;
    private @Nullable IdentityHashMap<Object, Integer> byEntity;

    Places(List<?> entities) {
      this.entities = entities;
    }

    int of(Object entity) {
      if (!isAt(last, entity)) {
        last = isAt(last + 1, entity) ? last + 1 : lookUp(entity);
      }
      return last;
    }

    private boolean isAt(int place, Object entity) {
      return place > NONE && place <= entities.size() && entities.get(place - 1) == entity;
    }

    private int lookUp(Object entity) {
      if (byEntity == null) {
        byEntity = new IdentityHashMap<>(entities.size());
        int place = 1;
        for (Object each : entities) {
          byEntity.put(each, place++);
        }
      }
      return byEntity.getOrDefault(entity, NONE);
    }
  }
}
