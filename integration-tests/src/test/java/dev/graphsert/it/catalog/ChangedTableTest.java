package dev.graphsert.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.MappingException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is altered between two commits on one connection, with its statements prepared. */
final class ChangedTableTest {

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create type kind as enum ('GOOD', 'BAD');
          create table thing (id bigserial primary key, amount int, kind kind);
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table thing alter amount type bigint",
        "alter table thing alter amount type numeric",
        "alter table thing alter amount type text",
        "alter table thing alter amount type real", // as many bytes, and no error of COPY
        "alter table thing alter id type int",
        "alter table thing add note text default 'n'",
        "alter table thing rename to old; create table thing (id bigserial, amount int, kind kind)",
        "drop table thing; create table thing (kind kind, amount smallint, id serial primary key)",
        """
        alter type kind rename to old_kind; create type kind as enum ('GOOD', 'BAD');
        alter table thing alter kind type kind using kind::text::kind
        """,
        """
        alter table thing alter kind type text; drop type kind;
        create type kind as enum ('GOOD', 'BAD');
        alter table thing alter kind type kind using kind::kind
        """
      })
  void isReadAgainAndTheGraphGoesIn(String change) throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session = Graphserts.on(KeptConnection.dataSourceOf(connection)).openSession()) {
      for (int time = 0; time < 8; time++) {
        session.add(new Thing());
        session.commit();
      }
      SCHEMA.execute("truncate thing");
      SCHEMA.execute(change);
      for (int time = 0; time < 8; time++) {
        session.addAll(List.of(new Thing(), new Thing()));
        assertThat(session.commit().rows()).isEqualTo(2);
      }
    }
    assertThat(SCHEMA.rows("select count(*), min(amount::int), max(kind::text) from thing"))
        .containsExactly(List.of(16L, 3, "GOOD"));
  }

  @Test
  void thatDoesNotFitTheClassAnyMoreIsSaidSo() {
    SCHEMA.insert(new Thing());
    SCHEMA.execute("alter table thing rename amount to amounts");
    Thing thing = new Thing();
    MappingException refused =
        catchThrowableOfType(MappingException.class, () -> SCHEMA.insert(thing));
    assertThat(refused).hasMessageContaining("Did you mean \"amounts\"?");
    assertThat(thing.id).isNull();
  }

  @Test
  void inTheCallersTransactionTheNextOneGoesIn() throws SQLException {
    SCHEMA.insert(new Thing());
    SCHEMA.execute("alter table thing rename to old");
    try (Connection connection = TestSchema.begin(SCHEMA.dataSource());
        Session session = SCHEMA.graphsert().openSession(connection)) {
      session.add(new Thing());
      assertThat(catchThrowableOfType(GraphsertException.class, session::flush)).isNotNull();
      connection.rollback();
      SCHEMA.execute("create table thing (id bigserial primary key, amount smallint, kind text)");
      session.add(new Thing());
      session.flush();
      connection.commit();
    }
    assertThat(SCHEMA.rows("table thing")).containsExactly(List.of(1L, 3, "GOOD"));
  }

  @BatchEntity
  static final class Thing {
    Long id;
    int amount = 3;
    Kind kind = Kind.GOOD;
  }

  enum Kind {
    GOOD
  }
}
