package dev.graphsert.it.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.Graphsert;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entities are called before and after their insert, and may change it or stop it. */
final class CallbackTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          "create table task (id bigserial primary key, name text,"
              + " parent_id bigint references task)");

  @Test
  void areCalledOnceEach() {
    Task task = new Task("a");
    Task child = new Task("b");
    child.parent = task;
    SCHEMA.insert(child, task);
    assertThat(child.calls).containsExactly("before null", "after 1");
    assertThat(task.calls).containsExactly("before null", "after 2");
  }

  @Test
  void whatIsSetBeforeIsInserted() {
    Task task = new Task("a");
    task.before = self -> self.name = "changed";
    SCHEMA.insert(task);
    assertThat(SCHEMA.column("select name from task")).containsExactly("changed");
  }

  @Test
  void whatIsReferredToBeforeIsInsertedAndCalledToo() {
    Task first = new Task("first");
    Task second = new Task("second");
    Task brought = new Task("brought");
    second.before = self -> first.parent = brought;
    SCHEMA.insert(first, second);
    assertThat(SCHEMA.column("select name from task order by id"))
        .containsExactly("first", "brought", "second");
    assertThat(brought.calls).containsExactly("before null", "after " + brought.id);
    assertThat(first.calls).hasSize(2);
  }

  @Test
  void whatIsNotReferredToAnyMoreIsNotInserted() {
    Task task = new Task("a");
    task.parent = new Task("b");
    task.before = self -> self.parent = null;
    SCHEMA.insert(task);
    assertThat(SCHEMA.column("select name from task")).containsExactly("a");
  }

  @Test
  void aFailureBeforeNamesTheEntityAndNothingIsInserted() {
    Task bad = new Task("bad");
    bad.before =
        self -> {
          throw new IllegalStateException("not now");
        };
    Task good = new Task("good");
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(good, bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused.failedRow().position()).isEqualTo(1);
    assertThat(refused)
        .hasMessageContaining("not now")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(SCHEMA.count("task")).isZero();
    assertThat(good.id).isNull();
  }

  @Test
  void aFailureAfterRollsBack() {
    Task bad = new Task("bad");
    bad.after =
        self -> {
          throw new IllegalStateException("not now");
        };
    InsertException refused =
        catchThrowableOfType(InsertException.class, () -> SCHEMA.insert(new Task("good"), bad));
    assertThat(refused.entity()).isSameAs(bad);
    assertThat(refused).hasMessageContainingAll("not now", "rolled back");
    assertThat(SCHEMA.count("task")).isZero();
    assertThat(bad.id).isNull();
  }

  @Test
  void aFailureAfterMakesAJoinedTransactionFail() throws SQLException {
    Task bad = new Task("bad");
    bad.after =
        self -> {
          throw new IllegalStateException("not now");
        };
    try (Connection connection = SCHEMA.begin()) {
      try (Session session = SCHEMA.graphsert().openSession(connection)) {
        session.add(bad);
        InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
        assertThat(refused).hasMessageContaining("can only be rolled back");
      }
      connection.rollback();
    }
    assertThat(bad.id).isNull();
  }

  @Test
  void beforeIsCalledOnceAndAfterAtEachTry() {
    SCHEMA.execute(
        "create sequence tries; create function fail_once() returns trigger language plpgsql as"
            + " $$begin if nextval('$schema.tries') < 2 then raise exception 'met' using errcode ="
            + " '40001'; end if; return new; end$$;"
            + " create constraint trigger late after insert on task deferrable initially deferred"
            + " for each row execute function fail_once()");
    Task task = new Task("a");
    try (Session session =
        Graphsert.builder(SCHEMA.dataSource())
            .strategy(Graphserts.strategy())
            .retries(1, Duration.ofMillis(1))
            .build()
            .openSession()) {
      session.add(task);
      assertThat(session.commit().retries()).isEqualTo(1);
    }
    assertThat(task.calls).containsExactly("before null", "after 1", "after 2");
    assertThat(SCHEMA.column("select id from task")).containsExactly(2L);
  }

  @Test
  void entitiesOfAListAreCalledToo() {
    Task task = new Task("a");
    Task child = new Task("b");
    child.before = self -> self.parent = task;
    SCHEMA.graphsert().insertAll(List.of(task, child));
    assertThat(SCHEMA.column("select parent_id from task where name = 'b'")).containsExactly(1L);
    assertThat(child.calls).containsExactly("before null", "after 2");
  }
}
