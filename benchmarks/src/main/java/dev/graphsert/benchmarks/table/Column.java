package dev.graphsert.benchmarks.table;

/**
 * A column that is given a value with each row.
 *
 * @param name its name
 * @param type what it holds
 * @param target for a reference the place of the other table among all tables; else -1
 */
public record Column(String name, ColumnType type, int target) {

  /** A column that refers to nothing. */
  public static Column of(String name, ColumnType type) {
    return new Column(name, type, -1);
  }

  /** A column with ids of another table. */
  public static Column reference(String name, int target) {
    return new Column(name, ColumnType.REFERENCE, target);
  }
}
