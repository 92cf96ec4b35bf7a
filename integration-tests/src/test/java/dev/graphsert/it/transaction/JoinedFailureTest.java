package dev.graphsert.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.InsertException;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * After a failed flush the caller cannot commit a part of it: whatever refused the row, wherever it
 * is, and whatever the driver does to heal transactions.
 */
final class JoinedFailureTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table earlier (name text);
          create table parent (id bigserial primary key, name text check (name <> ''));
          create table child (id bigserial primary key, name text check (name <> ''),
            parent_id bigint references parent);
          """);

  private final List<Child> children = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("everyFailure")
  void nothingOfItCanBeCommitted(Connect connect, int place, String refusedName)
      throws SQLException {
    InsertException refused;
    try (Connection connection = TestSchema.begin(connect.source())) {
      insertEarlier(connection);
      try (Session session = SCHEMA.graphsert().openSession(connection)) {
        refused = refusedFlush(session, place, refusedName);
      }
      commitRegardless(connection);
    }
    boolean inParts = Set.of(Strategy.BATCH, Strategy.COPY).contains(Graphserts.strategy());
    boolean together = !inParts && connect != Connect.SIMPLE;
    boolean sent = !refusedName.contains("\0");
    assertThat(refused.entity()).isSameAs(children.get(place));
    assertThat(refused.failedRow().position()).isEqualTo(place);
    assertThat(SCHEMA.count("parent")).isZero();
    assertThat(SCHEMA.count("child")).isZero();
    if (connect.isHealedByTheDriver() || (together && !sent)) {
      assertThat(refused).hasMessageContaining("the transaction can go on");
      assertThat(SCHEMA.count("earlier")).isEqualTo(1);
    } else {
      assertThat(refused).hasMessageContaining("can only be rolled back");
      assertThat(SCHEMA.count("earlier")).isZero();
    }
    assertIdsAreTakenBack();
  }

  @ParameterizedTest
  @MethodSource("everyFailure")
  void theCallersSavepointHealsIt(Connect connect, int place, String refusedName)
      throws SQLException {
    try (Connection connection = TestSchema.begin(connect.source());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      insertEarlier(connection);
      Savepoint savepoint = connection.setSavepoint();
      refusedFlush(session, place, refusedName);
      assertIdsAreTakenBack();
      connection.rollback(savepoint);
      children.get(place).name = "mended";
      session.addAll(children);
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.count("earlier")).isEqualTo(1);
    assertThat(SCHEMA.count("parent")).isEqualTo(children.size());
    assertThat(SCHEMA.count("child")).isEqualTo(children.size());
  }

  @ParameterizedTest
  @MethodSource("everyFailure")
  void theCallersRollbackEndsIt(Connect connect, int place, String refusedName)
      throws SQLException {
    try (Connection connection = TestSchema.begin(connect.source());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      Child flushedBefore = new Child("before");
      session.add(flushedBefore);
      session.flush();
      refusedFlush(session, place, refusedName);
      connection.rollback();
      session.rollback();
      assertThat(flushedBefore.id).isNull();
      session.add(flushedBefore);
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.column("select name from child")).containsExactly("before");
  }

  private InsertException refusedFlush(Session session, int place, String refusedName) {
    for (int i = 0; i < 600; i++) {
      children.add(new Child("c" + i));
      children.get(i).parent = new Parent();
    }
    children.get(place).name = refusedName;
    session.addAll(children);
    InsertException refused = catchThrowableOfType(InsertException.class, session::flush);
    assertThat(refused).isNotNull();
    return refused;
  }

  private void assertIdsAreTakenBack() {
    assertThat(children).allMatch(child -> child.id == null && child.parent.id == null);
  }

  private static void insertEarlier(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into earlier values ('of the caller')");
    }
  }

  private static void commitRegardless(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1");
    } catch (SQLException failedTransaction) {
      // The caller does not look at errors.
    }
    try {
      connection.commit();
    } catch (SQLException failedTransaction) {
      // Nor at this one.
    }
  }

  static Stream<Arguments> everyFailure() {
    return Stream.of(Connect.values())
        .flatMap(
            connect ->
                Stream.of(0, 300, 599)
                    .flatMap(
                        place ->
                            Stream.of("", "\0").map(name -> Arguments.of(connect, place, name))));
  }

  /** Driver settings that change what an error does to a transaction. */
  enum Connect {
    DEFAULT,
    AUTOSAVE_ALWAYS,
    AUTOSAVE_CONSERVATIVE,
    SIMPLE;

    private boolean isHealedByTheDriver() {
      return this == AUTOSAVE_ALWAYS || this == AUTOSAVE_CONSERVATIVE;
    }

    private PGSimpleDataSource source() {
      PGSimpleDataSource source = SCHEMA.dataSource();
      switch (this) {
        case DEFAULT -> {}
        case AUTOSAVE_ALWAYS -> source.setAutosave(AutoSave.ALWAYS);
        case AUTOSAVE_CONSERVATIVE -> source.setAutosave(AutoSave.CONSERVATIVE);
        case SIMPLE -> source.setPreferQueryMode(PreferQueryMode.SIMPLE);
      }
      return source;
    }
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name = "p";
  }

  @BatchEntity
  static final class Child {
    Long id;
    String name;
    Parent parent;

    Child(String name) {
      this.name = name;
    }
  }
}
