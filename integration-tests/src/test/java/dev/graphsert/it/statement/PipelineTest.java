package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two round trips, however many types and rows, and one where no sequence is asked. */
final class PipelineTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "1, 1000", "2, 1000", "3, 1000", "3, 30000"})
  void ofItsOwnTransactionTakesTwo(int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            pipeline(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(types, 1));
      session.commit();
      for (int time = 0; time < 8; time++) { // the driver prepares statements after a few
        counter.turnsSinceLastCall();
        session.addAll(Chain.of(types, rows));
        InsertReport report = session.commit();
        assertThat(report.roundTrips()).isEqualTo(2);
        assertThat(counter.turnsSinceLastCall()).isEqualTo(2);
        assertThat(report.rows()).isEqualTo((long) types * rows);
      }
    }
    assertThat(SCHEMA.count("first")).isEqualTo(8L * rows + 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1000", "3, 1000"})
  void ofTheCallersTransactionTakesTwoForTheFlush(int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session = pipeline(SCHEMA.dataSource()).openSession(counter.connection())) {
      counter.connection().setAutoCommit(false);
      session.addAll(Chain.of(types, 1));
      session.flush();
      counter.turnsSinceLastCall();
      session.addAll(Chain.of(types, rows));
      assertThat(session.flush().roundTrips()).isEqualTo(2);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(2);
      counter.connection().rollback();
    }
    assertThat(SCHEMA.count("first")).isZero();
  }

  /** The server's notices fill all buffers while the next table's rows are on their way to it. */
  @ParameterizedTest
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "create trigger t after insert on first for each row execute function talk()",
        "alter table first add check (talks(name))"
      })
  void aServerThatTalksMuchDoesNotHangTheClient(String talking) throws SQLException {
    SCHEMA.execute(
        """
        create function talk() returns trigger language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return new; end$$;
        create function talks(text) returns boolean language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return true; end$$;
        """);
    SCHEMA.execute(talking);
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session own = pipeline(SCHEMA.dataSource()).openSession();
        Session joined = pipeline(SCHEMA.dataSource()).openSession(connection)) {
      own.addAll(large());
      assertThat(own.commit().roundTrips()).as("one of them for the catalog").isEqualTo(3);
      joined.addAll(large());
      joined.flush();
      assertThat(TestSchema.rows(connection, "show client_min_messages"))
          .containsExactly(List.of("notice"));
      connection.commit();
    }
    assertThat(SCHEMA.count("second")).isEqualTo(40_000);
  }

  private static List<Object> large() {
    List<Object> graph = Chain.of(2, 20_000);
    Chain.makeLarge(graph);
    return graph;
  }

  private static Graphsert pipeline(DataSource source) {
    return Graphsert.builder(source).strategy(Strategy.PIPELINE).build();
  }
}
