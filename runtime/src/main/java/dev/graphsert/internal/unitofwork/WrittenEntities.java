package dev.graphsert.internal.unitofwork;

import dev.graphsert.plan.PlanRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entities that were written and are not committed yet, by identity, and which of them were
 * given their id, or their version. Not thread-safe.
 *
 * <p>They are held weakly: an entity that nobody else holds can neither be added again nor be
 * looked at after a rollback, so it may go. That bounds the memory of a stream by what is alive of
 * it. A stream notes every one of its entities and asks for none of them, so they stand in a list
 * until one is asked for.
 */
final class WrittenEntities {

  private HeldList list = new HeldList();
  private @Nullable HeldTable table;

  /** Those that were given something else than their id, once more for each. */
  private final Map<GivenValue, HeldList> withNew = new EnumMap<>(GivenValue.class);

  /**
   * Whether an entity is among them. All of them have their ids, so most that are asked for need
   * not be looked up.
   *
   * @throws dev.graphsert.MappingException if there are any, and its class has no plan
   */
  boolean contains(Object entity) {
    return size() > 0 && PlanRegistry.hasId(entity) && table().contains(entity);
  }

  /**
   * Notes an entity.
   *
   * @param entity the entity; if it is noted already, it stays as it was noted first
   * @param idGiven whether its id is to be unset again by {@link #takeBack}
   */
  void add(Object entity, boolean idGiven) {
    HeldEntity held = new HeldEntity(entity, idGiven);
    if (table == null) {
      list.add(held);
    } else {
      table.add(entity, held);
    }
  }

  /** Notes that something else than its id is to be unset again by {@link #takeBack}. */
  void addNew(GivenValue value, Object entity) {
    withNew.computeIfAbsent(value, first -> new HeldList()).add(new HeldEntity(entity, false));
  }

  /** How many there are, those that are gone included until they are swept out. */
  int size() {
    return table == null ? list.size() : table.size();
  }

  /** Makes what was given unset again, as far as anybody can see it, and forgets all. */
  void takeBack(Throwable failure) {
    Consumer<HeldEntity> clearing =
        held -> {
          if (held.idGiven()) {
            clear(held, GivenValue.ID, failure);
          }
        };
    if (table == null) {
      list.forEach(clearing);
    } else {
      table.forEach(clearing);
    }
    withNew.forEach((value, entities) -> entities.forEach(held -> clear(held, value, failure)));
    clear();
  }

  void clear() {
    list = new HeldList();
    table = null;
    withNew.clear();
  }

  /** From the first question on, all are where they can be found. */
  private HeldTable table() {
    HeldTable known = table;
    if (known == null) {
      HeldTable filled = new HeldTable();
      list.forEach(
          held -> {
            Object alive = held.get();
            if (alive != null) {
              filled.add(alive, held);
            }
          });
      list = new HeldList();
      table = filled;
      known = filled;
    }
    return known;
  }

  private static void clear(HeldEntity held, GivenValue value, Throwable failure) {
    Object alive = held.get();
    if (alive != null) {
      value.clear(alive, failure);
    }
  }
}
