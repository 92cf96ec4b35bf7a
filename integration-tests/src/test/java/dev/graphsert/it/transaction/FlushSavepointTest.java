package dev.graphsert.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;

/** The refused row is named also where the transaction holds more, and nothing of that is lost. */
final class FlushSavepointTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key, name text check (name <> ''));
          create table keyed (id uuid primary key, name text check (name <> ''));
          """);

  private final List<Item> items =
      IntStream.range(0, 100).mapToObj(i -> new Item("i" + i)).toList();

  @Test
  void theRowIsNamedAfterFlushesThatWentWell() {
    Item bad = new Item("");
    try (Session session = SCHEMA.openSession()) {
      session.addAll(items);
      session.flush();
      session.add(new Item("sound"));
      session.flush();
      session.addAll(List.of(new Item("sound"), bad));
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.entity()).isSameAs(bad);
      assertThat(refused.failedRow().position()).isEqualTo(1);
      assertThat(refused).hasMessageContaining("rolled back");
    }
    assertThat(items).allMatch(item -> item.id == null);
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void theRowIsNamedWhereNoIdsAreDrawn() {
    Keyed bad = new Keyed("");
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(new Keyed("sound"), new Item("sound")));
      session.flush();
      session.addAll(List.of(new Keyed("sound"), bad));
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      assertThat(refused.entity()).isSameAs(bad);
    }
    assertThat(SCHEMA.count("keyed")).isZero();
  }

  @Test
  void thePlaceCountsOverTheFlushesOfTheSessionItself() {
    items.get(77).name = "";
    try (Session session = SCHEMA.openSession().flushEvery(10)) {
      InsertException refused =
          catchThrowableOfType(InsertException.class, () -> session.addAll(items));
      assertThat(refused.entity()).isSameAs(items.get(77));
      assertThat(refused.failedRow().position()).isEqualTo(77);
    }
  }

  /** The driver undoes a failed message, and with it the savepoint: it is not relied upon. */
  @Test
  void nothingIsLeftWhereTheDriverHealsTransactions() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setAutosave(AutoSave.ALWAYS);
    Item bad = new Item("");
    try (Session session = Graphserts.on(source).openSession()) {
      session.addAll(items);
      session.flush();
      session.addAll(List.of(new Item("sound"), bad));
      InsertException refused = catchThrowableOfType(InsertException.class, session::commit);
      assertThat(refused.entity()).isIn(bad, null);
      assertThat(refused.failedRow().constraint()).isEqualTo("item_name_check");
      assertThat(refused).hasMessageContaining("rolled back");
    }
    assertThat(items).allMatch(item -> item.id == null);
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void savepointsOfTheCallerStayWhatTheyWere() throws SQLException {
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(items.get(0));
      session.flush();
      Savepoint between = connection.setSavepoint("graphsert");
      session.add(items.get(1));
      session.flush();
      Savepoint after = connection.setSavepoint();
      session.add(items.get(2));
      session.flush();
      connection.rollback(after);
      session.add(items.get(3));
      session.flush();
      connection.rollback(between);
      connection.commit();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("i0");
  }

  @Test
  void noneOfOursIsLeftAfterAFlush() throws SQLException {
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.addAll(items);
      session.flush();
      assertNoSavepoint(connection);
    }
  }

  @Test
  void noneOfOursIsLeftAfterAFlushThatWroteNothing() throws SQLException {
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.addAll(List.of(new Item("sound"), new Item("\0")));
      InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
      if (refused.getMessage().contains("the transaction can go on")) {
        session.addAll(items);
        session.flush();
        assertNoSavepoint(connection);
      }
    }
  }

  private static void assertNoSavepoint(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("release savepoint graphsert_before_flush"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("does not exist");
    }
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

    String name;

    Keyed(String name) {
      this.name = name;
    }
  }
}
