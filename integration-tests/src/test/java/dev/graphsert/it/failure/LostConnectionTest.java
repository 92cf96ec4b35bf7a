package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.OneConnectionPool;
import dev.graphsert.it.database.TestSchema;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
          """);

  /** AUTO too, for a table with such triggers. */
  private static final Set<Strategy> COMMITS_APART =
      Set.of(Strategy.BATCH, Strategy.COPY, Strategy.AUTO);

  private final Item flushed = new Item("a");

  @Test
  void whileRowsAreSentNothingStaysAndIdsAreTakenBack() throws SQLException {
    Item bad = new Item("now");
    try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), true)) {
      try (Session session = pool.graphsert().openSession()) {
        session.add(flushed);
        session.flush();
        session.add(bad);
        if (COMMITS_APART.contains(Graphserts.strategy())) {
          assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
          assertThat(flushed.id).isNull();
          assertThat(bad.id).isNull();
        } else { // the commit went along with the rows, so that nobody knows whether it was done
          assertThatThrownBy(session::commit).hasMessageContaining("unknown");
          assertThat(flushed.id).isEqualTo(1);
          assertThat(bad.id).isEqualTo(idThatReachedTheClient());
        }
        session.add(flushed);
        session.commit();
      }
      pool.assertConnectionIsBack();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @Test
  void whileTheyAreCommittedTheOutcomeIsUnknownAndIdsAreKept() throws SQLException {
    Item bad = new Item("late");
    Item next = new Item("next");
    try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), true)) {
      try (Session session = pool.graphsert().openSession()) {
        session.add(flushed);
        session.flush();
        session.add(bad);
        assertThatThrownBy(session::commit)
            .isInstanceOf(GraphsertException.class)
            .hasMessageContaining("unknown");
        assertThat(flushed.id).isEqualTo(1);
        assertThat(bad.id).isEqualTo(idThatReachedTheClient());
        session.add(next);
        session.commit();
      }
      pool.assertConnectionIsBack();
    }
    assertThat(flushed.id).isEqualTo(1);
    assertThat(SCHEMA.column("select name from item")).containsExactly("next");
  }

  /** In one statement the id comes with the end of the transaction, or not at all. */
  private static @Nullable Long idThatReachedTheClient() {
    return Graphserts.strategy() == Strategy.SINGLE ? null : 2L;
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
