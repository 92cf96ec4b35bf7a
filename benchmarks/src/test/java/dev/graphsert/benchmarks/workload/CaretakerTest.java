package dev.graphsert.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** TRUNCATE gives a table another file, which has the server plan anew; DELETE does not. */
@TestInstance(Lifecycle.PER_CLASS)
class CaretakerTest {

  private static final String FILE = "select pg_relation_filenode('flat_row')";
  private static final String DEAD_AND_LIVING = "select pg_relation_size('flat_row')";

  @SuppressWarnings("NullAway.Init") // start() sets it
  private BenchmarkServer server;

  @BeforeAll
  void start() throws SQLException {
    server = BenchmarkServer.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void deletesFewRows() throws SQLException {
    long file = number(FILE);

    storeAndRemove(2_000);

    assertThat(number("select count(*) from flat_row")).isZero();
    assertThat(number(FILE)).isEqualTo(file);
  }

  @Test
  void truncatesWhereThereAreMany() throws SQLException {
    long file = number(FILE);

    storeAndRemove(2_001);

    assertThat(number("select count(*) from flat_row")).isZero();
    assertThat(number(FILE)).isNotEqualTo(file);
  }

  @Test
  void doesNotLetDeadRowsPileUp() throws SQLException {
    try (Caretaker caretaker = new Caretaker(server.dataSource())) {
      for (int i = 0; i < 60; i++) {
        storeAndRemove(2_000, caretaker);
      }
      long size = number(DEAD_AND_LIVING);
      for (int i = 0; i < 60; i++) {
        storeAndRemove(2_000, caretaker);
      }

      assertThat(number(DEAD_AND_LIVING)).isLessThanOrEqualTo(size);
    }
  }

  @Test
  void removesParentsAndChildrenInAnyOrder() throws SQLException {
    Workload<?> graph = Workloads.named("graph-5x1").get(0);
    execute(
        "insert into dna_sequence (id, name) values (1, 'a');"
            + "insert into annotation (id, name, position, sequence_id) values (1, 'b', 2, 1)");

    try (Caretaker caretaker = new Caretaker(server.dataSource())) {
      caretaker.removeRows(graph);
    }

    assertThat(number("select count(*) from dna_sequence")).isZero();
    assertThat(number("select count(*) from annotation")).isZero();
  }

  private void storeAndRemove(int rows) throws SQLException {
    try (Caretaker caretaker = new Caretaker(server.dataSource())) {
      storeAndRemove(rows, caretaker);
    }
  }

  private void storeAndRemove(int rows, Caretaker caretaker) throws SQLException {
    execute("insert into flat_row select n, 'name', n from generate_series(1, " + rows + ") n");
    caretaker.removeRows(Workloads.flat(rows, 20));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
