package dev.graphsert.it.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.TestSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** A session from its opening to its end. */
final class SessionLifeTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table item (id bigserial primary key, name text not null)");

  private final Item item = new Item("a");

  @Test
  @SuppressWarnings("resource") // it is closed, that is the point
  void aClosedSessionRefusesEverythingButClose() {
    Session session = SCHEMA.openSession();
    session.close();
    session.close();
    List<Runnable> calls =
        List.of(
            () -> session.add(item),
            () -> session.addAll(List.of(item)),
            session::flush,
            session::commit,
            session::rollback);
    for (Runnable call : calls) {
      assertThatThrownBy(call::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("closed");
    }
  }

  @Test
  void closeDiscardsWhatWasNotFlushed() {
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
    }
    assertThat(item.id).isNull();
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void closeRollsBackWhatWasNotCommitted() {
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
      session.flush();
      assertThat(item.id).isEqualTo(1);
    }
    assertThat(item.id).isNull();
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void rollbackForgetsWhatWasAddedAndFlushed() {
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
      session.flush();
      session.add(new Item("pending"));
      session.rollback();
      assertThat(item.id).isNull();
      assertThat(session.commit().rows()).isZero();
      session.add(item);
      session.commit();
    }
    assertThat(SCHEMA.column("select id from item")).containsExactly(2L);
  }

  @Test
  void aSessionIsUsedAgainAfterEveryEnd() {
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
      session.commit();
      session.add(new Item("b"));
      session.commit();
      session.rollback();
      session.add(new Item(null));
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
      session.add(new Item("c"));
      session.commit();
    }
    assertThat(SCHEMA.column("select name from item order by id")).containsExactly("a", "b", "c");
  }

  @Test
  void flushesAreCommittedTogether() {
    try (Session session = SCHEMA.openSession()) {
      session.add(item);
      session.flush();
      session.add(new Item("b"));
      session.flush();
      assertThat(SCHEMA.count("item")).isZero();
      InsertReport report = session.commit();
      assertThat(report.rows()).isZero();
      assertThat(report.roundTrips()).isEqualTo(1);
    }
    assertThat(SCHEMA.count("item")).isEqualTo(2);
  }

  @Test
  void withoutWorkNoConnectionIsTaken() {
    PGSimpleDataSource unreachable = SCHEMA.dataSource();
    unreachable.setDatabaseName("graphsert_it_no_such_database");
    try (Session session = Graphsert.of(unreachable).openSession()) {
      assertThat(session.commit().roundTrips()).isZero();
      assertThat(session.flush().roundTrips()).isZero();
      session.addAll(List.of());
      assertThat(session.commit().rowsByType()).isEmpty();
      session.rollback();
      session.add(item);
    }
  }

  @Test
  void nullIsRefused() {
    try (Session session = SCHEMA.openSession()) {
      assertThatThrownBy(() -> session.add(null)).isInstanceOf(NullPointerException.class);
    }
    assertThatThrownBy(() -> SCHEMA.graphsert().openSession(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Graphsert.of(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void theStrategyCanBeNamed() {
    Graphsert graphsert = Graphsert.builder(SCHEMA.dataSource()).strategy(Strategy.BATCH).build();
    try (Session session = graphsert.openSession()) {
      session.add(item);
      session.commit();
    }
    assertThat(SCHEMA.count("item")).isEqualTo(1);
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name;

    Item(String name) {
      this.name = name;
    }
  }
}
