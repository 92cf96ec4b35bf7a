package dev.graphsert.internal.strategy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts that go to the server in one message.
 *
 * <p>The driver reads nothing while it sends: if the server had much to say before it has read all,
 * each would wait for the other for ever. So the server is told to keep its notices to itself.
 */
final class Message {

  private static final String QUIET = "set local client_min_messages = error";

  private static final String QUIET_FOR_NOW =
      "do $$ begin perform set_config('graphsert.messages', current_setting('client_min_messages'),"
          + " true), set_config('client_min_messages', 'error', true); end $$";

  private static final String AS_BEFORE =
      "do $$ begin perform set_config('client_min_messages', current_setting('graphsert.messages'),"
          + " true); end $$";

  private final List<ArrayInsert> inserts;
  private final List<String> statements = new ArrayList<>();

  Message(List<ArrayInsert> inserts, GraphWriter.Target target, boolean last) {
    this.inserts = inserts;
    target.savepoint().begin(statements);
    boolean quiet = inserts.size() > 1;
    if (quiet) {
      statements.add(target.ownsTransaction() ? QUIET : QUIET_FOR_NOW);
    }
    inserts.forEach(insert -> statements.add(insert.sql()));
    if (quiet && !target.ownsTransaction()) {
      statements.add(AS_BEFORE);
    }
    if (last) {
      target.addEnd(statements);
    }
  }

  void send(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(String.join(";", statements))) {
      int parameter = 1;
      for (ArrayInsert insert : inserts) {
        parameter = BinaryArrays.set(statement, parameter, insert.parameters());
      }
      statement.execute();
    }
  }
}
