package dev.graphsert.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.OwnedCollection;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.OneConnectionPool;
import dev.graphsert.it.database.TestSchema;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The pool gets its connection back, whatever happens. */
final class PoolTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key, name text not null check (name <> ''),
            late int unique deferrable initially deferred, parent_id bigint references item);
          """);

  @ParameterizedTest
  @MethodSource("failures")
  void afterEveryEndWithoutACommit(Consumer<Session> end) throws SQLException {
    assertConnectionIsBackAfter(end);
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void afterACommit() throws SQLException {
    assertConnectionIsBackAfter(
        session -> {
          session.add(new Item("a"));
          session.commit();
        });
    assertThat(SCHEMA.count("item")).isEqualTo(4);
  }

  private static void assertConnectionIsBackAfter(Consumer<Session> end) throws SQLException {
    for (boolean autoCommit : new boolean[] {true, false}) {
      try (OneConnectionPool pool = new OneConnectionPool(SCHEMA.dataSource(), autoCommit)) {
        for (int round = 0; round < 2; round++) {
          try (Session session = pool.graphsert().openSession()) {
            end.accept(session);
          }
          pool.assertConnectionIsBack();
        }
      }
    }
  }

  @Test
  void anUnreachableServerIsAClearFailure() {
    PGSimpleDataSource nowhere = SCHEMA.dataSource();
    nowhere.setDatabaseName("graphsert_it_no_such_database");
    Item item = new Item("a");
    try (Session session = Graphserts.on(nowhere).openSession()) {
      session.add(item);
      assertThatThrownBy(session::commit)
          .isInstanceOf(GraphsertException.class)
          .hasMessageContaining("graphsert_it_no_such_database")
          .hasCauseInstanceOf(SQLException.class);
    }
    assertThat(item.id).isNull();
  }

  static Stream<Named<Consumer<Session>>> failures() {
    return Stream.of(
        Named.of("a constraint", failing(new Item("a"), new Item(""))),
        Named.of("a deferred constraint", failing(late(new Item("a")), late(new Item("b")))),
        Named.of("text that is refused", failing(new Item("a"), new Item("\0"))),
        Named.of("an id that is not set", failing(new Item("a"), new Assigned())),
        Named.of("a circle through an unset id", failing(circle(), new Assigned())),
        Named.of("a missing table", failing(new Item("a"), new Missing())),
        Named.of("a null element", failing(new Item("a"), new Owner())),
        Named.of("rollback", PoolTest::flushAndRollBack),
        Named.of("close", PoolTest::flush));
  }

  private static Consumer<Session> failing(Object... entities) {
    return session -> {
      flush(session);
      Stream.of(entities).forEach(session::add);
      assertThatThrownBy(session::commit).isInstanceOf(GraphsertException.class);
    };
  }

  private static void flush(Session session) {
    session.add(new Item("flushed"));
    session.flush();
  }

  private static void flushAndRollBack(Session session) {
    flush(session);
    session.rollback();
  }

  private static Item late(Item item) {
    item.late = 1;
    return item;
  }

  private static Item circle() {
    Item first = new Item("a");
    first.parent = new Item("b");
    first.parent.parent = first;
    return first;
  }

  @BatchEntity
  static final class Item {
    Long id;
    String name;
    Integer late;
    Item parent;

    Item(String name) {
      this.name = name;
    }
  }

  @BatchEntity(table = "item")
  static final class Assigned {
    @Id(generation = IdGeneration.ASSIGNED)
    Long id;

    String name = "assigned";
  }

  @BatchEntity
  static final class Missing {
    Long id;
  }

  @BatchEntity(table = "item")
  static final class Owner {
    Long id;
    String name = "owner";
    @OwnedCollection List<Item> items = Collections.singletonList(null);
  }
}
