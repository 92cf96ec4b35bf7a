package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to {@code COPY}: its round trips, and that half a stream is never kept. */
final class CopyTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "1, 30000", "3, 30000"})
  void takesTwoRoundTripsForEachTable(int types, int rows) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(types, 1));
      session.commit();
      counter.turnsSinceLastCall();
      session.addAll(Chain.of(types, rows));
      int reported = session.commit().roundTrips();
      assertThat(reported).as("ids, tables, commit").isEqualTo(1 + 2 * types + 1);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(reported);
    }
  }

  @Test
  void takesOneMoreWhereNoQueryForIdsBeginsTheTransaction() throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(1, 1));
      session.commit();
      counter.turnsSinceLastCall();
      Chain.First preset = new Chain.First();
      preset.id = 77L;
      session.add(preset);
      assertThat(session.commit().roundTrips()).isEqualTo(4);
      assertThat(counter.turnsSinceLastCall()).isEqualTo(4);
    }
  }

  /** The stream is under way when the value is met. */
  @Test
  void aValueThatCannotBeEncodedEndsTheStreamAndKeepsNothing() throws SQLException {
    List<Object> graph = Chain.of(1, 20_000);
    Chain.First bad = (Chain.First) graph.get(15_000);
    bad.name = "a\0b";
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session = graphsert(KeptConnection.dataSourceOf(connection)).openSession()) {
      session.addAll(graph);
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().member()).isEqualTo("name");
      assertThat(((Chain.First) graph.get(0)).id).isNull();
      assertThat(SCHEMA.count("first")).isZero();
      bad.name = "ab";
      session.addAll(graph);
      session.commit();
    }
    assertThat(SCHEMA.count("first")).isEqualTo(20_000);
  }

  /** The server names the line, so that not even the caller's transaction needs a replay. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "de_DE.utf8", "fr_FR.utf8", "ja_JP.utf8"})
  void aRowThatTheServerRefusesIsNamedInTheCallersTransaction(String language) throws SQLException {
    SCHEMA.execute("alter table first add constraint short check (length(name) < 8)");
    List<Object> graph = Chain.of(1, 5_000);
    Chain.First bad = (Chain.First) graph.get(4_321);
    bad.name = "too long a name";
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = graphsert(SCHEMA.dataSource()).openSession(connection)) {
      speak(language, connection);
      session.addAll(graph);
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().position()).isEqualTo(4_321);
      assertThat(refused.failedRow().constraint()).isEqualTo("short");
      connection.rollback();
    }
    assertThat(SCHEMA.count("first")).isZero();
  }

  @Test
  void aValueThatTheServerRefusesIsNamedWithItsColumn() throws SQLException {
    SCHEMA.execute("alter table first alter name type varchar(8)");
    List<Object> graph = Chain.of(1, 300);
    Chain.First bad = (Chain.First) graph.get(299);
    bad.name = "too long a name";
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = graphsert(SCHEMA.dataSource()).openSession(connection)) {
      session.addAll(graph);
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().column()).isEqualTo("name");
      assertThat(refused.failedRow().member()).isEqualTo("name");
      assertThat(refused.failedRow().sqlState()).isEqualTo("22001");
    }
  }

  @Test
  void aColumnThatTheServerMustCastIsFilledFromArrays() throws SQLException {
    SCHEMA.execute("alter table first alter instant type timestamp");
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            graphsert(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(Chain.of(1, 1));
      session.commit();
      session.addAll(Chain.of(1, 120_000));
      assertThat(session.commit().roundTrips())
          .as("ids, three parts, the last commits")
          .isEqualTo(4);
    }
    assertThat(SCHEMA.count("first")).isEqualTo(120_001);
  }

  /** Only where the server has the language; it falls back to English else. */
  private static void speak(String language, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("savepoint s");
      statement.execute("set lc_messages = '" + language + "'");
    } catch (SQLException unknown) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("rollback to s");
      }
    }
  }

  private static Graphsert graphsert(javax.sql.DataSource source) {
    return Graphsert.builder(source).strategy(Strategy.COPY).build();
  }
}
