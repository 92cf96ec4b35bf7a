package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import dev.graphsert.it.generated.GeneratedTypes;
import dev.graphsert.it.generated.Shape;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The round trips of one, two, five and forty types, in the report as at the socket. */
final class ManyTypesTest {

  private static final int ROWS = 3;

  /** The driver prepares a statement when it has seen it five times. */
  private static final int TIMES = 9;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("everyStrategyAndSize")
  void ofACommit(Strategy strategy, Shape shape, int count) throws Exception {
    try (GeneratedTypes types = typesWithTables(shape, count);
        TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            Graphserts.on(KeptConnection.dataSourceOf(counter.connection()), strategy)
                .openSession()) {
      session.addAll(types.graph(1));
      session.commit();
      for (int time = 1; time <= TIMES; time++) {
        counter.turnsSinceLastCall();
        session.addAll(types.graph(ROWS));
        InsertReport report = session.commit();
        int expected = ExpectedTurns.ofCommit(strategy, count);
        assertThat(counter.turnsSinceLastCall()).as("time %d", time).isEqualTo(expected);
        assertThat(report.roundTrips()).as("time %d", time).isEqualTo(expected);
      }
    }
    assertThat(SCHEMA.count("t" + (count - 1))).isEqualTo(TIMES * ROWS + 1);
  }

  @ParameterizedTest
  @MethodSource("everyStrategyAndSize")
  void ofAFlushIntoTheCallersTransaction(Strategy strategy, Shape shape, int count)
      throws Exception {
    try (GeneratedTypes types = typesWithTables(shape, count);
        TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Connection connection = counter.connection();
        Session session = Graphserts.on(SCHEMA.dataSource(), strategy).openSession(connection)) {
      connection.setAutoCommit(false);
      session.addAll(types.graph(1));
      session.flush();
      for (int time = 1; time <= TIMES; time++) {
        counter.turnsSinceLastCall();
        session.addAll(types.graph(ROWS));
        InsertReport report = session.flush();
        int expected = ExpectedTurns.ofFlush(strategy, count);
        assertThat(counter.turnsSinceLastCall()).as("time %d", time).isEqualTo(expected);
        assertThat(report.roundTrips()).as("time %d", time).isEqualTo(expected);
      }
      connection.commit();
    }
    assertThat(SCHEMA.count("t" + (count - 1))).isEqualTo(TIMES * ROWS + 1);
  }

  /** Two messages for the ids, two for the rows; one statement has no such limit. */
  @ParameterizedTest
  @CsvSource({"PIPELINE, 4", "AUTO, 4", "SINGLE, 1"})
  void moreTypesThanAMessageHolds(Strategy strategy, int turns) throws Exception {
    int count = 300;
    try (GeneratedTypes types = typesWithTables(Shape.CHAIN, count);
        TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            Graphserts.on(KeptConnection.dataSourceOf(counter.connection()), strategy)
                .openSession()) {
      session.addAll(types.graph(1));
      session.commit();
      for (int time = 1; time <= 6; time++) {
        counter.turnsSinceLastCall();
        session.addAll(types.graph(2));
        assertThat(session.commit().roundTrips()).as("time %d", time).isEqualTo(turns);
        assertThat(counter.turnsSinceLastCall()).as("time %d", time).isEqualTo(turns);
      }
    }
    assertThat(SCHEMA.count("t" + (count - 1))).isEqualTo(13);
  }

  private GeneratedTypes typesWithTables(Shape shape, int count) throws Exception {
    GeneratedTypes types = new GeneratedTypes(shape, count, folder);
    SCHEMA.execute(types.ddl());
    return types;
  }

  static Stream<Arguments> everyStrategyAndSize() {
    return Stream.of(Strategy.values())
        .flatMap(
            strategy ->
                Stream.of(
                    Arguments.of(strategy, Shape.CHAIN, 1),
                    Arguments.of(strategy, Shape.CHAIN, 2),
                    Arguments.of(strategy, Shape.STAR, 5),
                    Arguments.of(strategy, Shape.CHAIN, 40),
                    Arguments.of(strategy, Shape.STAR, 40)));
  }
}
