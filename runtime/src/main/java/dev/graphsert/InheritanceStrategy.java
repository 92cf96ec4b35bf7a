package dev.graphsert;

/** How the classes of a hierarchy are spread over tables; see {@link Inheritance}. */
public enum InheritanceStrategy {
  /** All are in the table of the topmost one, which has a column that tells them apart. */
  SINGLE_TABLE,

  /** Each has a table with the members that it adds; an entity has a row in each, with one id. */
  JOINED,

  /**
   * Each has a table with all its members. Ids come from a named sequence, from the client or from
   * the application, as they are shared by the tables.
   */
  TABLE_PER_CLASS
}
