package dev.graphsert.internal.unitofwork;

import java.lang.ref.WeakReference;

/** An entity that was written and lives as long as somebody else holds it. */
final class HeldEntity extends WeakReference<Object> {

  private final boolean idGiven;

  /**
   * Holds an entity.
   *
   * @param idGiven whether it was given its id
   */
  HeldEntity(Object entity, boolean idGiven) {
    super(entity);
    this.idGiven = idGiven;
  }

  boolean idGiven() {
    return idGiven;
  }

  boolean isGone() {
    return refersTo(null);
  }
}
