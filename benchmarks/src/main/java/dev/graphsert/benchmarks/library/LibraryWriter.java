package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Kind;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;

/** A library and one of its ways to store many objects. */
record LibraryWriter<D extends Data>(String name, Way<D> way) implements Writer<D> {

  @Override
  public Kind kind() {
    return Kind.LIBRARY;
  }

  @Override
  public void write(D data) throws SQLException {
    way.write(data);
  }

  /** How it is done: in one transaction, with the ids in the objects thereafter. */
  @FunctionalInterface
  interface Way<D> {

    void write(D data) throws SQLException;
  }
}
