package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Something to store again and again.
 *
 * @param <D> what holds the objects
 */
public interface Workload<D extends Data> {

  /** The name on the command line. */
  String name();

  /** What workloads have in common that differ in the number of rows alone. */
  String family();

  /** How many rows one write stores. */
  int rows();

  /** What holds the objects. */
  Class<D> dataType();

  /** New objects, as many as {@link #rows()}. */
  D newData();

  /** New objects, but few: the same statements at less cost. */
  D newSample();

  /** The tables and how the objects lie in them, a table before those that refer to it. */
  List<Table<D, ?>> layout();

  /** The names of all tables, with commas. */
  String tables();

  /**
   * Holds the rows against the objects, including their ids.
   *
   * @throws IllegalStateException if anything differs
   */
  void check(Connection connection, D stored) throws SQLException;
}
