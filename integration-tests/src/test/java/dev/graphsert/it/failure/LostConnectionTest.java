package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.FailureOutcome;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.OneConnectionPool;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server ends the connection while rows are sent, or while they are committed. */
final class LostConnectionTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key, name text);
          create function end_connection() returns trigger language plpgsql as
            $$begin perform pg_terminate_backend(pg_backend_pid()); return new; end$$;
          create trigger now before insert on item for each row when (new.name = 'now')
            execute function end_connection();
          create constraint trigger late after insert on item deferrable initially deferred
            for each row when (new.name = 'late') execute function end_connection();
          create table keyed (id uuid primary key);
          create constraint trigger late after insert on keyed deferrable initially deferred
            for each row execute function end_connection();
          create table plain (id bigserial primary key, name text);
          create table plain_keyed (id uuid primary key);
          """);

  private final Item flushed = new Item("a");

  /** What the flush before brought tells the outcome, even if the commit went with the rows. */
  @ParameterizedTest
  @ValueSource(strings = {"now", "late"})
  void afterAFlushTheOutcomeIsFoundOut(String when) throws SQLException {
    Item bad = new Item(when);
    try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), true)) {
      try (Session session = pool.graphsert().openSession()) {
        session.add(flushed);
        session.flush();
        session.add(bad);
        assertIsRolledBack(session, bad);
        assertThat(flushed.id).isNull();
        session.add(flushed);
        session.commit();
      }
      pool.assertConnectionIsBack();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "late"})
  void withoutOneItIsUnknownUnderSingleAlone(String when) throws SQLException {
    Item bad = new Item(when);
    try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), true)) {
      try (Session session = pool.graphsert().openSession()) {
        session.add(bad);
        if (Graphserts.strategy() == Strategy.SINGLE) {
          GraphsertException lost = catchThrowableOfType(GraphsertException.class, session::commit);
          assertThat(lost.outcome()).isEqualTo(FailureOutcome.UNKNOWN);
          assertThat(lost).hasMessageContaining("unknown");
          assertThat(bad.id).isNull();
        } else {
          assertIsRolledBack(session, bad);
        }
        session.add(flushed);
        session.commit();
      }
      pool.assertConnectionIsBack();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"now", "late"})
  void whereItMustBeCertainItIs(String when) {
    Item bad = new Item(when);
    try (Session session = certain(SCHEMA.dataSource()).openSession()) {
      session.add(bad);
      assertIsRolledBack(session, bad);
      session.add(flushed);
      session.commit();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  /** A UUID is not drawn, so that there is no query with which the transaction's number came. */
  @Test
  void alsoWhereNoIdIsDrawn() {
    Keyed bad = new Keyed();
    try (Session session = certain(SCHEMA.dataSource()).openSession()) {
      session.add(bad);
      assertThatThrownBy(session::commit).hasMessageContaining("rolled back");
    }
    assertThat(bad.id).isNull();
    assertThat(SCHEMA.count("keyed")).isZero();
  }

  @Test
  void certaintyCostsOneRoundTripWhereNoIdComesBeforeTheCommit() throws SQLException {
    int more = Set.of(Strategy.SINGLE, Strategy.AUTO).contains(Graphserts.strategy()) ? 1 : 0;
    assertThat(turns(true, new Plain())).isEqualTo(turns(false, new Plain()) + more);
    PlainKeyed keyed = new PlainKeyed();
    PlainKeyed other = new PlainKeyed();
    assertThat(turns(true, keyed)).isEqualTo(turns(false, other) + 1);
  }

  private static int turns(boolean certain, Object entity) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource())) {
      DataSource source = KeptConnection.dataSourceOf(counter.connection());
      Graphsert graphsert = certain ? certain(source) : Graphserts.on(source);
      graphsert.insertAll(
          List.of(entity instanceof PlainKeyed ? new PlainKeyed() : new Plain())); // the catalog
      counter.turnsSinceLastCall();
      try (Session session = graphsert.openSession()) {
        session.add(entity);
        int reported = session.commit().roundTrips();
        assertThat(reported).isEqualTo(counter.turnsSinceLastCall());
        return reported;
      }
    }
  }

  private static void assertIsRolledBack(Session session, Item bad) {
    GraphsertException lost = catchThrowableOfType(GraphsertException.class, session::commit);
    assertThat(lost.outcome()).isEqualTo(FailureOutcome.ROLLED_BACK);
    assertThat(lost).hasMessageContaining("rolled back");
    assertThat(bad.id).isNull();
  }

  private static Graphsert certain(DataSource source) {
    return Graphsert.builder(source).strategy(Graphserts.strategy()).certainOutcomes().build();
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name;

    Item(String name) {
      this.name = name;
    }
  }

  @BatchEntity
  static final class Keyed {
    @Id(generation = IdGeneration.UUID_V7)
    UUID id;
  }

  @BatchEntity
  static final class Plain {
    Long id;
    String name = "plain";
  }

  @BatchEntity
  static final class PlainKeyed {
    @Id(generation = IdGeneration.UUID_V7)
    UUID id;
  }
}
