package dev.graphsert.benchmarks.workload;

import java.sql.Connection;
import java.sql.SQLException;

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

  /** The tables that the rows go into. */
  String tables();

  /**
   * Holds the rows against the objects, including their ids.
   *
   * @throws IllegalStateException if anything differs
   */
  void check(Connection connection, D stored) throws SQLException;
}
