package dev.graphsert.it.strategies.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** Two tables with the same columns: Graphsert fills one, literals in SQL the other. */
final class ColumnTypesTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create type mood as enum ('HAPPY', 'SAD');
          create type pair as (a int, b text);
          create domain short_name as varchar(5) check (length(value) < 5);
          create domain few_numbers as int[] check (cardinality(value) < 5);
          """);

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void valuesThatGoStraight(Strategy strategy) {
    assertStoredAsLiterals(straight(), "straight", Straight.COLUMNS, on(strategy));
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void valuesThatTheServerReads(Strategy strategy) {
    assertStoredAsLiterals(
        ReadByServer.cases(), "read_by_server", ReadByServer.COLUMNS, on(strategy));
  }

  @ParameterizedTest
  @EnumSource(Strategy.class)
  void inSimpleQueryMode(Strategy strategy) {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    Graphsert graphsert = Graphsert.builder(source).strategy(strategy).build();
    assertStoredAsLiterals(straight(), "straight", Straight.COLUMNS, graphsert);
  }

  @Test
  void inRewrittenBatches() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setReWriteBatchedInserts(true);
    Graphsert graphsert = Graphsert.builder(source).strategy(Strategy.BATCH).build();
    assertStoredAsLiterals(straight(), "straight", Straight.COLUMNS, graphsert);
  }

  /** One value that did not would have the whole table filled from arrays. */
  @Test
  void valuesThatGoStraightTravelByCopy() {
    SCHEMA.execute("create table straight " + Straight.COLUMNS);
    SCHEMA.log();
    Graphsert graphsert =
        Graphsert.builder(SCHEMA.loggedDataSource(SCHEMA.name())).strategy(Strategy.COPY).build();
    try (Session session = graphsert.openSession()) {
      session.add(new Straight(1));
      session.commit();
    }
    List<String> statements = SCHEMA.log().statementsOf(SCHEMA.name());
    assertThat(statements).anyMatch(statement -> statement.startsWith("COPY \"straight\""));
  }

  private static Cases<Straight> straight() {
    Cases<Straight> cases = new Cases<>(Straight::new);
    SingleValues.addTo(cases);
    ArrayValues.addTo(cases);
    return cases;
  }

  private static void assertStoredAsLiterals(
      Cases<?> cases, String table, String columns, Graphsert graphsert) {
    SCHEMA.execute("create table " + table + columns);
    SCHEMA.execute("create table plain " + columns);
    cases.insert(SCHEMA, graphsert);
    assertThat(Cases.differences(SCHEMA, table)).isEmpty();
  }

  private static Graphsert on(Strategy strategy) {
    return Graphsert.builder(SCHEMA.dataSource()).strategy(strategy).build();
  }
}
