package dev.graphsert.internal.strategy;

import dev.graphsert.internal.wire.ArrayBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Inserts that go to the server in one message. */
final class Message {

  private static final String COMMIT = "commit";

  private final List<ArrayInsert> inserts = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  Message(List<ArrayInsert> inserts, boolean commit) {
    this.inserts.addAll(inserts);
    inserts.forEach(insert -> statements.add(insert.sql()));
    if (commit) {
      statements.add(COMMIT);
    }
  }

  void send(Connection connection) throws SQLException {
    String sql = statements.stream().collect(Collectors.joining(";"));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int parameter = 1;
      for (ArrayInsert insert : inserts) {
        for (ArrayBuffer values : insert.parameters()) {
          statement.setArray(parameter++, BinaryArrays.of(connection, values));
        }
      }
      statement.execute();
    }
  }
}
