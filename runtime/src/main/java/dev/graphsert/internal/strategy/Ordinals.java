package dev.graphsert.internal.strategy;

import dev.graphsert.internal.ids.IdDemand;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places, from 1, at which the server finds the ids that it draws for new entities. */
final class Ordinals {

  private final IdentityHashMap<Object, Integer> places;

  Ordinals(List<IdDemand<?>> demands) {
    places =
        new IdentityHashMap<>(demands.stream().mapToInt(demand -> demand.entities().size()).sum());
    for (IdDemand<?> demand : demands) {
      int place = 1;
      for (Object entity : demand.entities()) {
        places.put(entity, place++);
      }
    }
  }

  /** The place of an entity's id among those of its type; null if it has its id already. */
  @Nullable Integer of(Object entity) {
    return places.get(entity);
  }
}
