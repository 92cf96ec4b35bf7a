package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Code written by hand for one kind of data, as well as we know how. */
abstract class HandWriter<D extends Data> implements Writer<D> {

  private final String name;
  private final DataSource dataSource;

  HandWriter(String name, DataSource dataSource) {
    this.name = name;
    this.dataSource = dataSource;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Kind kind() {
    return Kind.BY_HAND;
  }

  /** A failure leaves the transaction to the pool, which rolls it back. */
  @Override
  public final void write(D data) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      write(connection, data);
    }
  }

  /** Stores all objects and commits; auto-commit is off. */
  abstract void write(Connection connection, D data) throws SQLException;
}
