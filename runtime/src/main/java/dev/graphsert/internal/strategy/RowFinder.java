package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;

/**
 * A writer that finds out what another writer's error does not tell: which row it was, which of its
 * columns, and which other rows would be refused, where that is asked for. The good path costs no
 * round trip.
 */
final class RowFinder implements GraphWriter {

  private final GraphWriter writer;
  private final int limit;

  /**
   * Makes a finder.
   *
   * @param limit how many refused rows to find at most, 1 or more
   */
  RowFinder(GraphWriter writer, int limit) {
    this.writer = writer;
    this.limit = limit;
  }

  @Override
  public void write(InsertOrder order, Target target) throws SQLException {
    try {
      writer.write(order, target);
    } catch (InsertException failed) {
      throw new Inquiry(failed, order, target, limit).result();
    }
  }
}
