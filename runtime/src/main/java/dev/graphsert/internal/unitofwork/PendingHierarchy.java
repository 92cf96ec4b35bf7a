package dev.graphsert.internal.unitofwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of a graph that share their ids, and their entities in the order of adding. Mostly that
 * is one type, and then its list serves.
 */
public final class PendingHierarchy {

  private final Class<?> idType;
  private final List<PendingType<?>> types = new ArrayList<>(1);
  private @Nullable List<Object> mixed;

  PendingHierarchy(Class<?> idType) {
    this.idType = idType;
  }

  /**
   * The type whose ids they share.
   *
   * @return what their plans say
   */
  public Class<?> idType() {
    return idType;
  }

  /**
   * The types that have entities in the graph.
   *
   * @return the types in the order in which the first entity of each was met, at least one
   */
  public List<PendingType<?>> types() {
    return Collections.unmodifiableList(types);
  }

  /**
   * The new entities of all types.
   *
   * @return the entities in the order of adding
   */
  public List<?> entities() {
    return mixed == null ? types.get(0).entities() : Collections.unmodifiableList(mixed);
  }

  void join(PendingType<?> type) {
    if (types.size() == 1) {
      mixed = new ArrayList<>(types.get(0).entities());
    }
    types.add(type);
  }

  /** Notes an entity that was added to one of the types. */
  void added(Object entity) {
    if (mixed != null) {
      mixed.add(entity);
    }
  }
}
