package dev.graphsert;

/** What the members of an entity are, where no annotation on one of them says otherwise. */
public enum MemberAccess {
  /** Its fields: those that are not visible are read by their getters, or else by a handle. */
  FIELD,

  /**
   * Its properties: what getters return is stored, ids are set by setters. Annotations stand on the
   * getters.
   */
  PROPERTY
}
