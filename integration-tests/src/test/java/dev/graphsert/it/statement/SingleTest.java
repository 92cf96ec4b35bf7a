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

/** One round trip, however many types and rows. */
final class SingleTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "1, 1000", "2, 1000", "3, 1000", "3, 30000"})
  void ofItsOwnTransactionTakesOne(int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session = single(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(types, 1));
      session.commit();
      for (int time = 0; time < 8; time++) { // the driver prepares statements after a few
        counter.turnsSinceLastCall();
        session.addAll(Chain.of(types, rows));
        InsertReport report = session.commit();
        assertThat(report.roundTrips()).isEqualTo(1);
        assertThat(counter.turnsSinceLastCall()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo((long) types * rows);
      }
    }
    assertThat(SCHEMA.count("first")).isEqualTo(8L * rows + 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1000", "3, 1000"})
  void ofTheCallersTransactionTakesOneForTheFlush(int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session = single(SCHEMA.dataSource()).openSession(counter.connection())) {
      counter.connection().setAutoCommit(false);
      session.addAll(Chain.of(types, 1));
      session.flush();
      counter.turnsSinceLastCall();
      session.addAll(Chain.of(types, rows));
      assertThat(session.flush().roundTrips()).isEqualTo(1);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(1);
      counter.connection().rollback();
    }
    assertThat(SCHEMA.count("first")).isZero();
  }

  private static Graphsert single(DataSource source) {
    return Graphsert.builder(source).strategy(Strategy.SINGLE).build();
  }
}
