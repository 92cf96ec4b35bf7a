package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.Surroundings;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts from arrays that wait to be sent, as many of them in one message as it can hold, and what
 * is to be said at the end.
 */
final class InsertMessages {

  /** The driver waits for the server after 255 statements, and a message has up to six besides. */
  private static final int INSERTS_PER_MESSAGE = 249;

  private final List<ArrayInsert> waiting = new ArrayList<>();
  private final CopiedColumns copied = new CopiedColumns();
  private final InsertOrder order;
  private final GraphWriter.Target target;
  private boolean watches;

  InsertMessages(InsertOrder order, GraphWriter.Target target) {
    this.order = order;
    this.target = target;
  }

  /** Adds inserts, whose values are encoded already: no error of ours may come half-way. */
  void addAll(List<ArrayInsert> inserts) {
    inserts.forEach(insert -> BinaryArrays.checkSize(insert.parameters()));
    waiting.addAll(inserts);
  }

  /** Notes that a table was filled otherwise, which the last message is to check. */
  void addCopied(BoundTable table) {
    copied.add(table);
  }

  /** Has the last message fail if a table has other triggers, rules or policies than were known. */
  void watch() {
    watches = true;
  }

  /** Sends what waits. */
  void send() {
    send(waiting.size());
    waiting.clear();
  }

  /**
   * Sends what waits, and with it the commit, or else the end of the savepoint. Nothing, if there
   * is nothing of all this.
   */
  void sendLast() {
    int last = Math.max(0, waiting.size() - 1) / INSERTS_PER_MESSAGE * INSERTS_PER_MESSAGE;
    send(last);
    Message message = new Message(waiting.subList(last, waiting.size()), target);
    if (!copied.isEmpty()) {
      message.add(copied.check());
    }
    if (watches) {
      message.add(Surroundings.check(target.boundTables(order)));
    }
    message.addEnd(target);
    if (!message.isEmpty()) {
      send(message, target.commits());
    }
  }

  private void send(int count) {
    for (int start = 0; start < count; start += INSERTS_PER_MESSAGE) {
      int end = Math.min(count, start + INSERTS_PER_MESSAGE);
      send(new Message(waiting.subList(start, end), target), false);
    }
  }

  private void send(Message message, boolean commits) {
    target.progress().beginWriting();
    try {
      if (commits) {
        target.progress().beginCommit(target.connection());
      }
      target.progress().addRoundTrips(1);
      message.send(target.connection());
    } catch (SQLException failed) {
      throw new GraphFailure(order, failed).exception();
    }
  }
}
