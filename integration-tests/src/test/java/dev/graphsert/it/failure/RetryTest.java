package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.FailureOutcome;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A transaction that met others is tried again where that is asked for, as a whole or not at all.
 */
final class RetryTest {

  /** Fails the first times, as a sequence counts them, for that is never rolled back. */
  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key, name text unique, parent_id bigint references item);
          create sequence meetings;
          create function meet() returns trigger language plpgsql as $$
            begin
              if nextval('$schema.meetings') <= 2 then
                raise exception 'met another transaction' using errcode = tg_argv[0];
              end if;
              return new;
            end $$;
          create trigger now_40001 before insert on item for each row
            when (new.name = 'now_40001') execute function meet('40001');
          create trigger now_40P01 before insert on item for each row
            when (new.name = 'now_40P01') execute function meet('40P01');
          create trigger now_57014 before insert on item for each row
            when (new.name = 'now_57014') execute function meet('57014');
          create constraint trigger late_40001 after insert on item deferrable initially deferred
            for each row when (new.name = 'late_40001') execute function meet('40001');
          create constraint trigger late_40P01 after insert on item deferrable initially deferred
            for each row when (new.name = 'late_40P01') execute function meet('40P01');
          """);

  private final Item parent = new Item("parent");

  @ParameterizedTest
  @ValueSource(strings = {"now_40001", "now_40P01", "late_40001", "late_40P01"})
  void goesInWholeAfterTwoFailures(String name) {
    Item item = child(name);
    try (Session session = retrying(2).openSession()) {
      session.add(item);
      InsertReport report = session.commit();
      assertThat(report.retries()).isEqualTo(2);
      assertThat(report.rows()).isEqualTo(2);
      session.add(new Item("next"));
      assertThat(session.commit().retries()).isZero();
    }
    assertThat(SCHEMA.rows("select id, name, parent_id from item where name <> 'next' order by id"))
        .containsExactlyInAnyOrder(
            Arrays.asList(item.id, name, parent.id), Arrays.asList(parent.id, "parent", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"now_40001", "late_40P01"})
  void isTriedNoMoreThanAskedFor(String name) {
    Item item = child(name);
    try (Session session = retrying(1).openSession()) {
      session.add(item);
      InsertException failed = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(failed.failedRow().sqlState()).isEqualTo(name.substring(name.indexOf('_') + 1));
      assertThat(failed.outcome()).isEqualTo(FailureOutcome.ROLLED_BACK);
    }
    assertThat(SCHEMA.value("select last_value from meetings")).isEqualTo(2L);
    assertNothingIsThere(item);
  }

  @Test
  void isNotTriedAgainUnlessAskedFor() {
    Item item = child("now_40001");
    assertThatThrownBy(() -> SCHEMA.insert(item)).isInstanceOf(InsertException.class);
    assertThat(SCHEMA.value("select last_value from meetings")).isEqualTo(1L);
    assertNothingIsThere(item);
  }

  @Test
  void otherErrorsAreNotTriedAgain() {
    Item item = child("now_57014");
    try (Session session = retrying(5).openSession()) {
      session.add(item);
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
    }
    assertThat(SCHEMA.value("select last_value from meetings")).isEqualTo(1L);
    assertNothingIsThere(item);
  }

  @Test
  void theFirstFlushOfATransactionIsTriedAgain() {
    Item item = child("now_40001");
    try (Session session = retrying(2).openSession()) {
      session.add(item);
      assertThat(session.flush().retries()).isEqualTo(2);
      session.add(new Item("second"));
      session.commit();
    }
    assertThat(SCHEMA.count("item")).isEqualTo(3);
  }

  @Test
  void afterAnEarlierFlushItIsNot() {
    Item item = child("now_40001");
    Item first = new Item("first");
    try (Session session = retrying(5).openSession()) {
      session.add(first);
      session.flush();
      session.add(item);
      GraphsertException failed = catchThrowableOfType(GraphsertException.class, session::commit);
      assertThat(failed.outcome()).isEqualTo(FailureOutcome.ROLLED_BACK);
    }
    assertThat(first.id).isNull();
    assertThat(SCHEMA.value("select last_value from meetings")).isEqualTo(1L);
    assertNothingIsThere(item);
  }

  @Test
  void neverInTheTransactionOfTheCaller() throws SQLException {
    Item item = child("now_40001");
    try (Connection connection = SCHEMA.begin()) {
      try (Session session = retrying(5).openSession(connection)) {
        session.add(item);
        GraphsertException failed = catchThrowableOfType(GraphsertException.class, session::flush);
        assertThat(failed.outcome()).isEqualTo(FailureOutcome.MUST_ROLL_BACK);
      }
      connection.rollback();
    }
    assertThat(SCHEMA.value("select last_value from meetings")).isEqualTo(1L);
    assertNothingIsThere(item);
  }

  @Test
  void aListIsTriedAgainToo() {
    Item item = new Item("late_40001");
    InsertReport report = retrying(2).insertAll(List.of(parent, item));
    assertThat(report.retries()).isEqualTo(2);
    assertThat(SCHEMA.column("select id from item order by id"))
        .containsExactly(parent.id, item.id);
  }

  @Test
  void theReportCountsTheRoundTripsOfAllTries() throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            retrying(2, KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      counter.turnsSinceLastCall();
      session.add(child("late_40001"));
      InsertReport report = session.commit();
      assertThat(report.retries()).isEqualTo(2);
      assertThat(report.roundTrips()).isEqualTo(counter.turnsSinceLastCall());
    }
  }

  @Test
  void anInterruptEndsTheWaiting() {
    Graphsert patient =
        Graphsert.builder(SCHEMA.dataSource())
            .strategy(Graphserts.strategy())
            .retries(1, Duration.ofHours(1))
            .build();
    Item item = child("now_40001");
    try (Session session = patient.openSession()) {
      session.add(item);
      Thread.currentThread().interrupt();
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    assertNothingIsThere(item);
  }

  @Test
  void negativeNumbersAreRefused() {
    Graphsert.Builder builder = Graphsert.builder(SCHEMA.dataSource());
    assertThatThrownBy(() -> builder.retries(-1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.retries(1, Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertNothingIsThere(Item item) {
    assertThat(item.id).isNull();
    assertThat(parent.id).isNull();
    assertThat(SCHEMA.count("item")).isZero();
  }

  private Item child(String name) {
    Item item = new Item(name);
    item.parent = parent;
    return item;
  }

  private static Graphsert retrying(int retries) {
    return retrying(retries, SCHEMA.dataSource());
  }

  private static Graphsert retrying(int retries, DataSource source) {
    return Graphsert.builder(source)
        .strategy(Graphserts.strategy())
        .retries(retries, Duration.ofMillis(1))
        .build();
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name;
    Item parent;

    Item(String name) {
      this.name = name;
    }
  }
}
