package dev.graphsert;

/** How rows travel to the database. */
public enum Strategy {
  /**
   * Plain JDBC: one {@code nextval} query for each type that needs ids, and {@code executeBatch}
   * for each table. Works with every driver setting and every kind of table.
   */
  BATCH
}
