package dev.graphsert.example.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void aStatementIsOneTurn() throws SQLException {
    try (Database database = TestServer.database(Duration.ofMillis(1));
        Connection connection = database.pool().getConnection();
        Statement statement = connection.createStatement()) {
      long before = database.turns().orElseThrow();
      for (int i = 0; i < 5; i++) {
        statement.execute("SELECT 1");
      }
      assertThat(database.turns().orElseThrow() - before).isEqualTo(5);
    }
  }
}
