package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No query while what is left over suffices, one for any number of types, one more at the start.
 */
final class PooledRoundTripsTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create sequence item_seq increment by 10;
          create table item (id bigint primary key);
          create table tag (id int generated always as identity (increment by 10) primary key);
          """);

  /** The columns: what the rows take, beyond the ids, in an open and in a new transaction. */
  @ParameterizedTest
  @CsvSource({"BATCH, 2, 2", "PIPELINE, 1, 1", "SINGLE, 1, 1", "COPY, 3, 4", "AUTO, 1, 1"})
  void ofOneType(Strategy strategy, int writing, int writingAlone) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session = boundSession(strategy, counter)) {
      assertThat(turnsFor(session, counter, items(3))).isEqualTo(2 + writing);
      assertThat(turnsFor(session, counter, items(5))).isEqualTo(writingAlone);
      assertThat(turnsFor(session, counter, items(5))).isEqualTo(1 + writing);
      assertThat(turnsFor(session, counter, items(95))).isEqualTo(1 + writing);
    }
    assertThat(SCHEMA.column("select id from item where id > 0 order by id"))
        .startsWith(1L, 2L)
        .endsWith(107L, 108L)
        .hasSize(108);
  }

  @ParameterizedTest
  @CsvSource({"PIPELINE, 1", "SINGLE, 1", "AUTO, 1"})
  void ofTwoTypes(Strategy strategy, int writing) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session = boundSession(strategy, counter)) {
      turnsFor(session, counter, items(1));
      List<Object> both = items(20);
      both.add(new Tag());
      assertThat(turnsFor(session, counter, both)).isEqualTo(1 + writing);
      assertThat(turnsFor(session, counter, List.of(new Tag()))).isEqualTo(writing);
    }
    assertThat(SCHEMA.column("select id from tag where id > 0 order by id")).containsExactly(1, 2);
  }

  /** A session that knows the tables already, and has drawn nothing. */
  private static Session boundSession(Strategy strategy, TurnCounter counter) {
    Graphsert graphsert =
        Graphsert.builder(KeptConnection.dataSourceOf(counter.connection()))
            .strategy(strategy)
            .build();
    Session session = graphsert.openSession();
    Item item = new Item();
    item.id = -1L;
    Tag tag = new Tag();
    tag.id = -1;
    session.addAll(List.of(item, tag));
    session.commit();
    return session;
  }

  private static int turnsFor(Session session, TurnCounter counter, List<?> entities) {
    counter.turnsSinceLastCall();
    session.addAll(entities);
    InsertReport report = session.commit();
    int turns = counter.turnsSinceLastCall();
    assertThat(report.roundTrips()).isEqualTo(turns);
    return turns;
  }

  private static List<Object> items(int count) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Item());
    }
    return items;
  }

  @BatchEntity
  static final class Item {
    @Id(sequence = "item_seq", allocationSize = 10, allocation = IdAllocation.POOLED)
    Long id;
  }

  @BatchEntity
  static final class Tag {
    @Id(allocationSize = 10, allocation = IdAllocation.POOLED_LO)
    int id;
  }
}
