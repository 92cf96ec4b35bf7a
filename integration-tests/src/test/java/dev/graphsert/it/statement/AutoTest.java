package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.InsertReport;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.KeptConnection;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.TurnCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which strategy {@code AUTO} picks shows in its round trips, and its result is that of BATCH. */
final class AutoTest {

  private static final int SINGLE = 1;
  private static final int PIPELINE = 2;

  /** With one to hold the server's notices back. */
  private static final int BATCH = 6;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name text);
          create table child (id bigserial primary key, name text,
            parent_id bigint references parent, seen bigserial);
          create table trail (id bigserial, what text);
          create function rows_seen() returns bigint stable language sql as
            'select (select count(*) from parent) + (select count(*) from child)';
          create function note() returns trigger language plpgsql as $$begin
            insert into trail (what) values (concat_ws(' ', tg_when, tg_level, tg_table_name, rows_seen()));
            return new; end$$;
          create function shout() returns trigger language plpgsql as
            $$begin new.name = upper(new.name) || rows_seen(); return new; end$$;
          create function is_fine(text) returns boolean immutable language sql as 'select true';
          create function sees_few() returns boolean volatile language sql as
            'select rows_seen() < 1000';
          """);

  static List<Arguments> tables() {
    return List.of(
        Arguments.of("nothing of the user's", "select 1", SINGLE),
        Arguments.of("a check", "alter table child add check (name <> 'x')", SINGLE),
        Arguments.of(
            "an immutable function", "alter table child add check (is_fine(name))", SINGLE),
        Arguments.of(
            "a default of the server's",
            "alter table child add made uuid default gen_random_uuid()",
            SINGLE),
        Arguments.of(
            "a trigger before a row",
            "create trigger t before insert on child for each row execute function shout()",
            PIPELINE),
        Arguments.of(
            "a trigger before a row that sees what there was before its statement",
            """
            alter function rows_seen() stable;
            create function look() returns trigger stable language plpgsql as
              $$begin new.name = new.name || rows_seen(); return new; end$$;
            create trigger t before insert on child for each row execute function look()
            """,
            BATCH),
        Arguments.of(
            "a sequence that numbers rows of two tables",
            """
            create sequence numbers;
            alter table parent add number bigint default nextval('numbers');
            alter table child alter seen set default nextval('numbers')
            """,
            PIPELINE),
        Arguments.of(
            "a trigger before a row that is switched off",
            """
            create trigger t before insert on child for each row execute function shout();
            alter table child disable trigger t
            """,
            SINGLE),
        Arguments.of(
            "a trigger for updates",
            "create trigger t before update on child for each row execute function note()",
            SINGLE),
        Arguments.of(
            "a trigger after a row",
            "create trigger t after insert on child for each row execute function note()",
            BATCH),
        Arguments.of(
            "a trigger for a statement",
            "create trigger t before insert on parent execute function note()",
            BATCH),
        Arguments.of(
            "a rule",
            "create rule r as on insert to child do also insert into trail (what) values (new.name)",
            BATCH),
        Arguments.of(
            "a check that reads tables", "alter table child add check (sees_few())", BATCH),
        Arguments.of(
            "a default that reads tables",
            "alter table child add counted bigint default rows_seen()",
            BATCH),
        Arguments.of(
            "a view",
            """
            alter table child rename to base; create view child as select * from base;
            alter view child alter id set default nextval('child_id_seq')
            """,
            BATCH),
        Arguments.of(
            "a trigger on a partition",
            """
            drop table child;
            create table child (id bigserial, name text, parent_id bigint references parent,
              seen bigserial) partition by hash (id);
            create table child_0 partition of child for values with (modulus 2, remainder 0);
            create table child_1 partition of child for values with (modulus 2, remainder 1);
            create trigger t before insert on child_1 for each row execute function shout();
            """,
            PIPELINE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void isAsFastAsTheTableAllows(String kind, String ddl, int turns) throws SQLException {
    SCHEMA.execute(ddl);
    List<List<Object>> byBatch = contentAfter(Strategy.BATCH, hasCode(kind) ? BATCH : BATCH - 1);
    SCHEMA.execute(
        """
        delete from child; delete from parent; delete from trail;
        alter sequence parent_id_seq restart; alter sequence child_id_seq restart;
        alter sequence child_seen_seq restart; alter sequence trail_id_seq restart;
        do $$begin alter sequence if exists numbers restart; end$$;
        """);
    assertThat(contentAfter(Strategy.AUTO, turns)).as(kind).isEqualTo(byBatch);
  }

  /** Whether code of the user's runs, which may send notices. */
  private static boolean hasCode(String kind) {
    return !List.of(
            "nothing of the user's",
            "a check",
            "a default of the server's",
            "a trigger before a row that is switched off",
            "a sequence that numbers rows of two tables",
            "a trigger for updates")
        .contains(kind);
  }

  @Test
  void copiesManyRows() throws SQLException {
    assertThat(turnsOf(graph(100, 250, "n")))
        .as("ids, parents, start and end, commit")
        .isEqualTo(5);
    assertThat(SCHEMA.count("child")).isEqualTo(25_000);
  }

  @Test
  void copiesManyBytes() throws SQLException {
    assertThat(turnsOf(graph(1_000, 1, "n".repeat(10_000)))).isEqualTo(5);
    assertThat(SCHEMA.value("select sum(length(name)) from child")).isEqualTo(10_000_000L);
  }

  /**
   * No statement fails because of a trigger, so the catalog is held against it at each flush. The
   * try that fails takes ids; a few rows of each thousand are looked at whatever ids they have.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 25_000})
  void seesATriggerThatCameLater(int children) throws SQLException {
    assertThat(trailOfATriggerThatComes("select 1", Strategy.AUTO, children))
        .isNotEmpty()
        .isEqualTo(trailOfATriggerThatComes("select 1", Strategy.BATCH, children));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 25_000})
  void seesATriggerThatCameInPlaceOfAnother(int children) throws SQLException {
    String other = "create trigger t before insert on child for each row execute function shout()";
    assertThat(trailOfATriggerThatComes(other, Strategy.AUTO, children))
        .isNotEmpty()
        .isEqualTo(trailOfATriggerThatComes(other, Strategy.BATCH, children));
  }

  /** What a trigger notes that comes after some commits, and before one of so many children. */
  private static List<Object> trailOfATriggerThatComes(
      String before, Strategy strategy, int children) throws SQLException {
    SCHEMA.execute(
        """
        drop trigger if exists t on child; truncate parent, child, trail;
        alter sequence parent_id_seq restart; alter sequence child_id_seq restart
        """);
    SCHEMA.execute(before);
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session =
            Graphsert.builder(KeptConnection.dataSourceOf(connection))
                .strategy(strategy)
                .build()
                .openSession()) {
      for (int time = 0; time < 7; time++) {
        session.addAll(graph(1, 3, "before"));
        session.commit();
      }
      SCHEMA.execute(
          """
          drop trigger if exists t on child;
          create trigger t after insert on child for each row when (new.id % 1000 < 50)
            execute function note()
          """);
      session.addAll(graph(1, children, "after"));
      assertThat(session.commit().rows()).isEqualTo(1 + children);
    }
    return SCHEMA.column("select what from trail order by id");
  }

  @ParameterizedTest
  @EnumSource(
      value = Strategy.class,
      names = {"AUTO", "COPY", "BATCH"})
  void obeysARuleThatCameLater(Strategy strategy) throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session =
            Graphsert.builder(KeptConnection.dataSourceOf(connection))
                .strategy(strategy)
                .build()
                .openSession()) {
      session.addAll(graph(1, 1, "before"));
      session.commit();
      SCHEMA.execute(
          "create rule r as on insert to child do also insert into trail (what) values (new.name)");
      session.addAll(graph(10, 2_500, "after"));
      session.commit();
    }
    assertThat(SCHEMA.rows("select count(*), min(what) from trail"))
        .containsExactly(List.of(25_000L, "after"));
  }

  private static int turnsOf(List<Object> graph) throws SQLException {
    try (TurnCounter counter = new TurnCounter(SCHEMA.dataSource());
        Session session =
            Graphsert.of(KeptConnection.dataSourceOf(counter.connection())).openSession()) {
      session.addAll(graph(1, 1, "first"));
      session.commit();
      SCHEMA.execute("truncate parent cascade");
      counter.turnsSinceLastCall();
      session.addAll(graph);
      int reported = session.commit().roundTrips();
      assertThat(counter.turnsSinceLastCall()).isEqualTo(reported);
      return reported;
    }
  }

  private static List<List<Object>> contentAfter(Strategy strategy, int turns) throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        Session session =
            Graphsert.builder(KeptConnection.dataSourceOf(connection))
                .strategy(strategy)
                .build()
                .openSession()) {
      session.addAll(graph(3, 4, "n"));
      session.commit();
      session.addAll(graph(3, 4, "n"));
      InsertReport report = session.commit();
      assertThat(report.roundTrips()).as(strategy.name()).isEqualTo(turns);
    }
    List<List<Object>> rows = new ArrayList<>();
    rows.addAll(SCHEMA.rows("select * from parent order by ctid"));
    rows.addAll(SCHEMA.rows("select id, name, parent_id, seen from child order by seen"));
    rows.addAll(SCHEMA.rows("select id, what from trail order by id"));
    return rows;
  }

  private static List<Object> graph(int parents, int childrenOfEach, String name) {
    List<Object> graph = new ArrayList<>();
    for (int i = 0; i < parents; i++) {
      Parent parent = new Parent();
      for (int j = 0; j < childrenOfEach; j++) {
        graph.add(new Child(name, parent));
      }
    }
    return graph;
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

    Child(String name, Parent parent) {
      this.name = name;
      this.parent = parent;
    }
  }
}
