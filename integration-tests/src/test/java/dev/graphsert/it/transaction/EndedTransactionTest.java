package dev.graphsert.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session that lives on while the caller ends one transaction and begins the next. */
final class EndedTransactionTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table item (id bigserial primary key, name text unique);
          create table note (id bigserial, name text);
          """);

  @Test
  void rowsOfAnUntoldRollbackAreWrittenAgain() throws SQLException {
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      Item item = new Item("a");
      session.add(item);
      session.flush();
      connection.rollback();
      session.add(item);
      assertThat(session.flush().rows()).isEqualTo(1);
      connection.commit();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @Test
  void idsOfCommittedRowsAreNotTakenBack() throws SQLException {
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      Item committed = new Item("a");
      session.add(committed);
      session.flush();
      connection.commit();
      Item rolledBack = new Item("b");
      session.add(rolledBack);
      session.flush();
      connection.rollback();
      session.rollback();
      assertThat(committed.id).isEqualTo(1);
      assertThat(rolledBack.id).isNull();
    }
    assertThat(SCHEMA.column("select name from item")).containsExactly("a");
  }

  @Test
  void whatWasWrittenIsNotWrittenAgainAfterAFlushThatFailedBeforeItWrote() throws SQLException {
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      Note note = new Note();
      session.add(note);
      session.flush();
      session.add(new Missing());
      assertThatThrownBy(session::flush)
          .isInstanceOf(GraphsertException.class)
          .hasMessageContaining("the transaction can go on");
      session.add(note);
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.count("note")).isEqualTo(1);
  }

  @Test
  void refusalOfAutoCommitForgetsNothing() throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(new Item("a"));
      assertThatThrownBy(session::flush).isInstanceOf(IllegalStateException.class);
      connection.setAutoCommit(false);
      assertThat(session.flush().rows()).isEqualTo(1);
      connection.commit();
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

  @BatchEntity
  static final class Note {
    Long id;
    String name = "n";
  }

  @BatchEntity
  static final class Missing {
    Long id;
  }
}
