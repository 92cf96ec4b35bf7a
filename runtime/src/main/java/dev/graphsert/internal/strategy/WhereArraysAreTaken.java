package dev.graphsert.internal.strategy;

import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;

/** Writes by a writer that sends arrays, or else by one that needs nothing of the driver. */
final class WhereArraysAreTaken implements GraphWriter {

  private final GraphWriter withArrays;
  private final GraphWriter otherwise = new BatchWriter();

  WhereArraysAreTaken(GraphWriter withArrays) {
    this.withArrays = withArrays;
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    GraphWriter writer = BinaryArrays.areTakenBy(target.connection()) ? withArrays : otherwise;
    writer.write(order, target);
  }
}
