package dev.graphsert.it.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Version;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions are set in the object as ids are, and taken back as they are. */
final class VersionTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table page (
            id bigint primary key, title text not null check (title <> ''), version int not null);
          create table note (
            id bigserial primary key, text text check (text <> ''), version smallint not null);
          create table stamped (id bigserial primary key, version timestamptz not null)
          """);

  private final Page page = new Page(1, "title");
  private final Page set = new Page(2, "title");
  private final Page wrong = new Page(3, "");
  private final Note note = new Note("text");

  private void assertUnset() {
    assertThat(page.version).isNull();
    assertThat(note.version).isEqualTo((short) -1);
    assertThat(note.id).isNull();
    assertThat(set.version).isEqualTo(4);
  }

  private void assertSet() {
    assertThat(page.version).isZero();
    assertThat(note.version).isZero();
    assertThat(set.version).isEqualTo(4);
  }

  @Test
  void theyAreSetByACommit() {
    set.version = 4;
    SCHEMA.insert(page, set, note);
    assertSet();
    assertThat(SCHEMA.column("select version from page order by id")).isEqualTo(List.of(0, 4));
    assertThat(SCHEMA.column("select version::int from note")).isEqualTo(List.of(0));
  }

  @Test
  void aFailureTakesThemBack() {
    set.version = 4;
    assertThatThrownBy(() -> SCHEMA.insert(page, set, note, wrong))
        .isInstanceOf(InsertException.class);
    assertUnset();
    assertThat(wrong.version).isNull();
  }

  @Test
  void aRollbackTakesThemBack() {
    set.version = 4;
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(page, set, note));
      session.flush();
      assertSet();
      session.add(page); // which has it look for what was written
      session.rollback();
    }
    assertUnset();
  }

  @Test
  void aLaterFailureTakesThemBack() {
    set.version = 4;
    try (Session session = SCHEMA.openSession()) {
      session.addAll(List.of(page, set, note));
      session.flush();
      session.add(wrong);
      assertThatThrownBy(session::commit).isInstanceOf(InsertException.class);
    }
    assertUnset();
  }

  @Test
  void inATransactionOfTheCallerTheyStayAsIdsDo() throws SQLException {
    set.version = 4;
    try (Connection connection = SCHEMA.begin();
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.addAll(List.of(page, set, note));
      session.flush();
      connection.rollback();
    }
    assertSet();
    assertThat(note.id).isNotNull();
  }

  @Test
  void insertAllSetsThemAndTakesThemBack() {
    set.version = 4;
    Graphsert graphsert = SCHEMA.graphsert();
    assertThatThrownBy(() -> graphsert.insertAll(List.of(page, note, set, wrong).iterator()))
        .isInstanceOf(InsertException.class);
    assertUnset();
    graphsert.insertAll(List.of(page, note, set).iterator());
    assertSet();
  }

  @Test
  void whatIsLeftOutKeepsNone() {
    set.version = 4;
    Graphsert graphsert =
        Graphsert.builder(SCHEMA.dataSource()).strategy(Graphserts.strategy()).rejecting(1).build();
    try (Session session = graphsert.openSession()) {
      session.addAll(List.of(page, wrong, set, note));
      session.commit();
    }
    assertSet();
    assertThat(wrong.version).isNull();
  }

  @Test
  void timesAreThoseOfTheRow() {
    Stamped now = new Stamped();
    SCHEMA.insert(now);
    assertThat(SCHEMA.value("select version = '" + now.version + "' from stamped")).isEqualTo(true);
  }

  @BatchEntity
  static class Page {
    @Id(generation = IdGeneration.ASSIGNED)
    long id;

    String title;
    @Version Integer version;

    Page(long id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  @BatchEntity
  static class Note {
    Long id;
    String text;
    @Version private short version = -1;

    Note(String text) {
      this.text = text;
    }
  }

  @BatchEntity
  static class Stamped {
    Long id;
    @Version Instant version;
  }
}
