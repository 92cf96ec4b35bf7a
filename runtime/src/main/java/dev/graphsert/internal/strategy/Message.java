package dev.graphsert.internal.strategy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts that go to the server in one message, with its notices off where they could block it. */
final class Message {

  private final List<ArrayInsert> inserts;
  private final List<String> statements = new ArrayList<>();

  Message(List<ArrayInsert> inserts, boolean ownTransaction, boolean commit) {
    this.inserts = inserts;
    boolean quiet = inserts.size() > 1;
    if (quiet) {
      statements.add(ownTransaction ? Notices.OFF : Notices.OFF_FOR_NOW);
    }
    inserts.forEach(insert -> statements.add(insert.sql()));
    if (quiet && !ownTransaction) {
      statements.add(Notices.AS_BEFORE);
    }
    if (commit) {
      statements.add("commit");
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
