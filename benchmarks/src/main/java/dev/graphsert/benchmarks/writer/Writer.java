package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.workload.Data;
import java.sql.SQLException;

/**
 * A way to store data. Not thread-safe.
 *
 * @param <D> what it stores
 */
public interface Writer<D extends Data> {

  /** The name in the tables of results. */
  String name();

  /** Who wrote what stores it. */
  Kind kind();

  /** Stores all objects in one transaction of its own, and fills their ids. */
  void write(D data) throws SQLException;
}
