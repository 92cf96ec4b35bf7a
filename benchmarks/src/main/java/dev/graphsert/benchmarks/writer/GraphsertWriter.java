package dev.graphsert.benchmarks.writer;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.benchmarks.workload.Data;
import javax.sql.DataSource;

/** Graphsert, as an application would use it. */
final class GraphsertWriter<D extends Data> implements Writer<D> {

  private final Strategy strategy;
  private final Graphsert graphsert;

  GraphsertWriter(Strategy strategy, DataSource dataSource) {
    this.strategy = strategy;
    this.graphsert = Graphsert.builder(dataSource).strategy(strategy).build();
  }

  @Override
  public String name() {
    return "Graphsert " + strategy;
  }

  @Override
  public Kind kind() {
    return Kind.GRAPHSERT;
  }

  @Override
  public void write(D data) {
    try (Session session = graphsert.openSession()) {
      session.addAll(data.roots());
      session.commit();
    }
  }
}
