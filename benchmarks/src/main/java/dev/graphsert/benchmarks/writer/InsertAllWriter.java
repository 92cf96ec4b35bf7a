package dev.graphsert.benchmarks.writer;

import dev.graphsert.Graphsert;
import dev.graphsert.benchmarks.workload.FlatRows;
import javax.sql.DataSource;

/** Graphsert without a session, for rows that refer to nothing. */
final class InsertAllWriter implements Writer<FlatRows> {

  private final Graphsert graphsert;

  InsertAllWriter(DataSource dataSource) {
    this.graphsert = Graphsert.of(dataSource);
  }

  @Override
  public String name() {
    return "Graphsert insertAll";
  }

  @Override
  public Kind kind() {
    return Kind.GRAPHSERT;
  }

  @Override
  public void write(FlatRows data) {
    graphsert.insertAll(data.rows());
  }
}
