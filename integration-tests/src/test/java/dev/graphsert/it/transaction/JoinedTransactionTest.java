package dev.graphsert.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session in the caller's transaction writes, and leaves the end to the caller. */
final class JoinedTransactionTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table item (id bigserial primary key, name text)");

  private final Item item = new Item("a");
  private Connection connection;

  @BeforeEach
  void begin() throws SQLException {
    connection = SCHEMA.begin();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void flushWritesAndTheCallerCommits() throws SQLException {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(item);
      InsertReport report = session.flush();
      assertThat(report.rows()).isEqualTo(1);
      assertThat(item.id).isEqualTo(1);
      assertThat(TestSchema.rows(connection, "select id from item")).containsExactly(List.of(1L));
      assertThat(SCHEMA.count("item")).isZero();
    }
    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.getAutoCommit()).isFalse();
    connection.commit();
    assertThat(SCHEMA.count("item")).isEqualTo(1);
    assertThat(item.id).isEqualTo(1);
  }

  @Test
  void rollbackTellsTheSessionThatTheCallerRolledBack() throws SQLException {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      Item preset = new Item("p");
      preset.id = 70L;
      session.addAll(List.of(item, preset));
      session.flush();
      Item second = new Item("b");
      session.add(second);
      session.flush();
      connection.rollback();
      assertThat(item.id).isEqualTo(1);
      session.rollback();
      assertThat(item.id).isNull();
      assertThat(second.id).isNull();
      assertThat(preset.id).isEqualTo(70L);
      session.add(item);
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.column("select id from item")).containsExactly(3L);
  }

  @Test
  void commitIsRefusedAndLosesNothing() throws SQLException {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(item);
      assertThatThrownBy(session::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("flush()");
      assertThat(item.id).isNull();
      session.flush();
    }
    connection.commit();
    assertThat(SCHEMA.count("item")).isEqualTo(1);
  }

  @Test
  void aConnectionInAutoCommitModeIsRefused() throws SQLException {
    connection.setAutoCommit(true);
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(item);
      assertThatThrownBy(session::flush)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("setAutoCommit(false)");
    }
    assertThat(item.id).isNull();
    assertThat(SCHEMA.count("item")).isZero();
  }

  @Test
  void closeDiscardsWhatWasNotFlushed() throws SQLException {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(item);
      session.flush();
      session.add(new Item("discarded"));
    }
    connection.commit();
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @Test
  void aFlushWithoutWorkSaysNothing() {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      assertThat(session.flush().roundTrips()).isZero();
    }
  }

  @Test
  void severalSessionsJoinOneTransaction() throws SQLException {
    for (int i = 0; i < 3; i++) {
      try (Session session = SCHEMA.graphsert().openSession(connection)) {
        session.add(new Item("i" + i));
        session.flush();
      }
    }
    connection.commit();
    assertThat(SCHEMA.column("select id from item order by id")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void theCallersSavepointUndoesAFlush() throws SQLException {
    try (Session session = SCHEMA.graphsert().openSession(connection)) {
      Savepoint savepoint = connection.setSavepoint();
      session.add(item);
      session.flush();
      connection.rollback(savepoint);
      session.rollback();
      assertThat(item.id).isNull();
      session.add(item);
      session.flush();
    }
    connection.commit();
    assertThat(SCHEMA.column("select id from item")).containsExactly(2L);
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
