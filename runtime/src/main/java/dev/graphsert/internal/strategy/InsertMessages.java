package dev.graphsert.internal.strategy;

import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts from arrays that wait to be sent, as many of them in one message as it can hold. */
final class InsertMessages {

  /** The driver waits for the server after 255 statements, and a message has up to four besides. */
  private static final int INSERTS_PER_MESSAGE = 251;

  private final List<ArrayInsert> waiting = new ArrayList<>();
  private final InsertOrder order;
  private final GraphWriter.Target target;

  InsertMessages(InsertOrder order, GraphWriter.Target target) {
    this.order = order;
    this.target = target;
  }

  /** Adds inserts, whose values are encoded already: no error of ours may come half-way. */
  void addAll(List<ArrayInsert> inserts) {
    inserts.forEach(insert -> BinaryArrays.checkSize(insert.parameters()));
    waiting.addAll(inserts);
  }

  /** Sends what waits. */
  void send() {
    send(false);
  }

  /** Sends what waits, and with it the commit, or else the end of the savepoint. */
  void sendLast() {
    send(true);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  private void send(boolean andEnd) {
    target.progress().beginWriting();
    for (int start = 0; start < waiting.size(); start += INSERTS_PER_MESSAGE) {
      int end = Math.min(waiting.size(), start + INSERTS_PER_MESSAGE);
      boolean last = end == waiting.size() && andEnd;
      try {
        if (last && target.commits()) {
          target.progress().beginCommit(target.connection());
        }
        target.progress().addRoundTrips(1);
        new Message(waiting.subList(start, end), target, last).send(target.connection());
      } catch (SQLException failed) {
        throw new GraphFailure(order, failed).exception();
      }
    }
    waiting.clear();
  }
}
