package dev.graphsert;

/** Where the id of a new entity comes from when it is unset. */
public enum IdGeneration {
  /** A sequence for numbers; assigned by the application for {@code UUID} and {@code String}. */
  AUTO,

  /**
   * The sequence named in {@link Id#sequence()}, or else the column's own: {@code serial}, an
   * identity column, or a default that calls {@code nextval}. Numbers only.
   */
  SEQUENCE,

  /**
   * A version 7 UUID (RFC 9562) made by the client, ascending in the order of adding. {@code UUID}
   * only.
   */
  UUID_V7,

  /** The application sets the id before it adds the entity. Any type of id. */
  ASSIGNED
}
