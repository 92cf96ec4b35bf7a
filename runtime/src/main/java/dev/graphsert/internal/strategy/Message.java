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

  Message(List<ArrayInsert> inserts, GraphWriter.Target target) {
    this.inserts = inserts;
    target.savepoint().begin(statements);
    boolean quiet = inserts.size() > 1;
    if (quiet) {
      statements.add(target.ownsTransaction() ? Notices.OFF : Notices.OFF_FOR_NOW);
    }
    inserts.forEach(insert -> statements.add(insert.sql()));
    if (quiet && !target.ownsTransaction()) {
      statements.add(Notices.AS_BEFORE);
    }
  }

  /** Adds a statement without parameters. */
  void add(String statement) {
    statements.add(statement);
  }

  /** Adds the commit, or else the end of the savepoint. */
  void addEnd(GraphWriter.Target target) {
    target.addEnd(statements);
  }

  boolean isEmpty() {
    return statements.isEmpty();
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
