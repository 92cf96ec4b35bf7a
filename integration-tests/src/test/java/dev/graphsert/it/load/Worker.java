package dev.graphsert.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.it.load.Order.Line;

/** One thread's part: commits orders with their lines, in sessions that hold two each. */
final class Worker {

  static final int LINES = 5;

  private final int number;
  private final Graphsert graphsert;
  private int orders;

  Worker(int number, Graphsert graphsert) {
    this.number = number;
    this.graphsert = graphsert;
  }

  /** How many orders were committed. */
  long workUntil(long endNanos) {
    while (System.nanoTime() < endNanos) {
      try (Session session = graphsert.openSession()) {
        Order first = add(session);
        session.flush();
        Order second = add(session);
        session.commit();
        assertThat(second.id).isGreaterThan(first.id);
      }
    }
    return orders;
  }

  private Order add(Session session) {
    Order order = new Order(number, orders++);
    session.add(order);
    for (int place = 0; place < LINES; place++) {
      session.add(new Line(order, place));
    }
    return order;
  }
}
