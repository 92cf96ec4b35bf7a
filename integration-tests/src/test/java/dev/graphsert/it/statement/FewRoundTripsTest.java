package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One round trip or two, however many types and rows, as the driver's reads and writes show. */
final class FewRoundTripsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @ParameterizedTest
  @CsvSource({
    "PIPELINE, 2, 1, 1",
    "PIPELINE, 2, 2, 1",
    "PIPELINE, 2, 3, 1",
    "PIPELINE, 2, 1, 1000",
    "PIPELINE, 2, 2, 1000",
    "PIPELINE, 2, 3, 1000",
    "PIPELINE, 2, 3, 30000",
    "SINGLE, 1, 1, 1",
    "SINGLE, 1, 2, 1",
    "SINGLE, 1, 3, 1",
    "SINGLE, 1, 1, 1000",
    "SINGLE, 1, 2, 1000",
    "SINGLE, 1, 3, 1000",
    "SINGLE, 1, 3, 30000"
  })
  void ofItsOwnTransaction(Strategy strategy, int turns, int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(strategy, KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(types, 1));
      session.commit();
      for (int time = 0; time < 8; time++) { // the driver prepares statements after a few
        counter.turnsSinceLastCall();
        session.addAll(Chain.of(types, rows));
        InsertReport report = session.commit();
        assertThat(report.roundTrips()).isEqualTo(turns);
        assertThat(counter.turnsSinceLastCall()).isEqualTo(turns);
        assertThat(report.rows()).isEqualTo((long) types * rows);
      }
    }
    assertThat(SCHEMA.count("first")).isEqualTo(8L * rows + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "PIPELINE, 2, 1, 1", "PIPELINE, 2, 2, 1000", "PIPELINE, 2, 3, 1000",
    "SINGLE, 1, 1, 1", "SINGLE, 1, 2, 1000", "SINGLE, 1, 3, 1000"
  })
  void ofAFlushIntoTheCallersTransaction(Strategy strategy, int turns, int types, int rows)
      throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(strategy, SCHEMA.dataSource()).openSession(counter.connection())) {
      counter.connection().setAutoCommit(false);
      session.addAll(Chain.of(types, 1));
      session.flush();
      counter.turnsSinceLastCall();
      session.addAll(Chain.of(types, rows));
      assertThat(session.flush().roundTrips()).isEqualTo(turns);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(turns);
      counter.connection().rollback();
    }
    assertThat(SCHEMA.count("first")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "PIPELINE, 2, 1, 1", "PIPELINE, 2, 2, 1000", "PIPELINE, 2, 3, 1000",
    "SINGLE, 1, 1, 1", "SINGLE, 1, 2, 1000", "SINGLE, 1, 3, 1000"
  })
  void ofEveryFlushOfOneTransaction(Strategy strategy, int turns, int types, int rows)
      throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(strategy, KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(types, 1));
      session.commit();
      for (int time = 0; time < 8; time++) { // the driver prepares statements after a few
        counter.turnsSinceLastCall();
        session.addAll(Chain.of(types, rows));
        assertThat(session.flush().roundTrips()).isEqualTo(turns);
        assertThat(counter.turnsSinceLastCall()).isEqualTo(turns);
      }
      session.addAll(Chain.of(types, rows));
      assertThat(session.commit().roundTrips()).isEqualTo(turns);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(turns);
    }
    assertThat(SCHEMA.count("first")).isEqualTo(9L * rows + 1);
  }

  private static Graphsert graphsert(Strategy strategy, DataSource source) {
    return Graphsert.builder(source).strategy(strategy).build();
  }
}
