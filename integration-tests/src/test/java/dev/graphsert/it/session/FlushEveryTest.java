package dev.graphsert.it.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session that flushes by itself, and tells of it in the next report. */
final class FlushEveryTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name text);
          create table item (id bigserial primary key, name text not null,
            parent_id bigint references parent);
          """);

  private final List<Item> items = IntStream.range(0, 10).mapToObj(i -> new Item("i" + i)).toList();

  @Test
  void writesWhenSoManyWereAdded() {
    try (Session session = SCHEMA.openSession().flushEvery(3)) {
      session.addAll(items.subList(0, 2));
      assertThat(items).allMatch(item -> item.id == null);
      session.add(items.get(2));
      assertThat(items.subList(0, 3)).allMatch(item -> item.id != null);
      session.addAll(items.subList(3, 5));
      assertThat(items.get(3).id).isNull();
      assertThat(SCHEMA.count("item")).isZero();
      session.commit();
    }
    assertThat(SCHEMA.column("select name from item order by id"))
        .containsExactly("i0", "i1", "i2", "i3", "i4");
  }

  @Test
  void countsWhatWasAddedAndNotWhatThatBringsAlong() {
    items.forEach(item -> item.parent = new Parent());
    try (Session session = SCHEMA.openSession().flushEvery(2)) {
      session.add(items.get(0));
      assertThat(items.get(0).id).isNull();
      session.add(items.get(1));
      assertThat(items.get(1).parent.id).isEqualTo(2);
      session.add(items.get(1));
      session.add(items.get(2));
      assertThat(items.get(2).id).isNull();
    }
  }

  @Test
  void theReportTellsOfAllSinceTheLastOne() throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            Graphserts.on(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      counter.turnsSinceLastCall();
      session.flushEvery(3);
      items.get(0).parent = new Parent();
      session.addAll(items.subList(0, 4));
      InsertReport flush = session.flush();
      assertThat(flush.rows(Item.class)).isEqualTo(4);
      assertThat(flush.rows(Parent.class)).isEqualTo(1);
      assertThat(flush.roundTrips()).isEqualTo(counter.turnsSinceLastCall());
      session.addAll(items.subList(4, 10));
      InsertReport commit = session.commit();
      assertThat(commit.rows()).isEqualTo(6);
      assertThat(commit.rowsByType()).containsOnlyKeys(Item.class);
      assertThat(commit.roundTrips()).isEqualTo(counter.turnsSinceLastCall());
      assertThat(session.commit().rows()).isZero();
    }
  }

  @Test
  void theReportDoesNotTellOfWhatWasRolledBack() {
    try (Session session = SCHEMA.openSession().flushEvery(2)) {
      session.addAll(items.subList(0, 5));
      session.rollback();
      assertThat(items).allMatch(item -> item.id == null);
      session.addAll(items.subList(0, 3));
      assertThat(session.commit().rows()).isEqualTo(3);
    }
    assertThat(SCHEMA.count("item")).isEqualTo(3);
  }

  @Test
  void aFailureIsThrownByAddAndUndoesAll() {
    items.get(7).name = null;
    try (Session session = SCHEMA.openSession().flushEvery(4)) {
      InsertException refused =
          catchThrowableOfType(InsertException.class, () -> session.addAll(items));
      assertThat(refused).hasMessageContaining("rolled back");
      assertThat(items).allMatch(item -> item.id == null);
      assertThat(session.commit().rows()).isZero();
      items.get(7).name = "mended";
      session.addAll(items);
      assertThat(session.commit().rows()).isEqualTo(10);
    }
    assertThat(SCHEMA.count("item")).isEqualTo(10);
  }

  @Test
  void addingAgainWhatWasWrittenIsAddingOnce() {
    try (Session session = SCHEMA.openSession().flushEvery(3)) {
      session.addAll(items);
      session.addAll(items);
      assertThat(session.commit().rows()).isEqualTo(10);
    }
  }

  @Test
  void worksInTheCallersTransaction() throws SQLException {
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection).flushEvery(4)) {
      session.addAll(items);
      assertThat(items.get(7).id).isNotNull();
      assertThat(items.get(8).id).isNull();
      assertThat(session.flush().rows()).isEqualTo(10);
      connection.rollback();
      session.rollback();
      assertThat(items).allMatch(item -> item.id == null);
    }
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void aConnectionInAutoCommitModeIsRefusedAndNothingIsForgotten() throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session = SCHEMA.graphsert().openSession(connection).flushEvery(2)) {
      session.add(items.get(0));
      assertThatThrownBy(() -> session.add(items.get(1)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("setAutoCommit(false)");
      connection.setAutoCommit(false);
      assertThat(session.flush().rows()).isEqualTo(2);
    }
  }

  @Test
  void everyNumberBelowOneIsRefused() {
    try (Session session = SCHEMA.openSession()) {
      for (int rows : new int[] {0, -1, Integer.MIN_VALUE}) {
        assertThatThrownBy(() -> session.flushEvery(rows))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("flushEvery(" + rows + ")");
      }
    }
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name = "p";
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name;
    Parent parent;

    Item(String name) {
      this.name = name;
    }
  }
}
