package dev.graphsert.it.strategies.bouncer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More client sessions than server sessions, each transaction on whichever is free. */
@Timeout(120)
final class PgBouncerTest {

  private static final int CLIENTS = 5;
  private static final int ROWS = 20;

  /** More than the driver needs to prepare its statements. */
  private static final int COMMITS = 10;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with(
          """
          create table parent (id bigserial primary key, name text unique,
            server int default pg_backend_pid());
          create table child (id bigserial primary key, name text not null,
            parent_id bigint not null references parent);
          """);

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private BouncedPool bounced;

  @AfterEach
  void stop() {
    threads.shutdownNow();
    if (bounced != null) {
      bounced.close();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.bouncer.Mode#underEveryStrategy")
  void manySessionsCommitOverFewServerSessions(Strategy strategy, Mode mode) throws Exception {
    Graphsert graphsert = start(strategy, mode);
    List<Future<List<Child>>> parts = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      parts.add(threads.submit(committing(graphsert)));
    }
    List<List<Object>> expected = new ArrayList<>();
    for (Future<List<Child>> part : parts) {
      assertThat(part.get()).extracting(child -> child.id).isSorted().doesNotHaveDuplicates();
      part.get().forEach(child -> expected.add(List.of(child.id, child.parent.id)));
    }
    assertThat(SCHEMA.rows("select id, parent_id from child"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(SCHEMA.column("select distinct server from parent"))
        .hasSizeBetween(1, PgBouncer.SERVER_SESSIONS);
  }

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.bouncer.Mode#underEveryStrategy")
  void sessionsThatTakeTurns(Strategy strategy, Mode mode) throws Exception {
    Graphsert graphsert = start(strategy, mode);
    try (Session first = graphsert.openSession();
        Session second = graphsert.openSession()) {
      for (int time = 0; time < COMMITS; time++) {
        Session early = time % 2 == 0 ? first : second;
        Session late = time % 2 == 0 ? second : first;
        early.addAll(children());
        early.flush();
        late.addAll(children());
        late.flush();
        early.addAll(children());
        early.commit();
        late.commit();
      }
    }
    assertThat(SCHEMA.count("child")).isEqualTo(3L * COMMITS * ROWS);
  }

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.bouncer.Mode#underEveryStrategy")
  void transactionsOfTheCaller(Strategy strategy, Mode mode) throws Exception {
    Graphsert graphsert = start(strategy, mode);
    for (int time = 0; time < COMMITS; time++) {
      try (Connection one = begin();
          Connection other = begin();
          Session committed = graphsert.openSession(one);
          Session rolledBack = graphsert.openSession(other)) {
        rolledBack.addAll(children());
        rolledBack.flush();
        committed.addAll(children());
        committed.flush();
        other.rollback();
        rolledBack.rollback();
        committed.addAll(children());
        committed.flush();
        one.commit();
      }
    }
    assertThat(SCHEMA.count("child")).isEqualTo(2L * COMMITS * ROWS);
  }

  private Graphsert start(Strategy strategy, Mode mode) throws IOException, InterruptedException {
    bounced = new BouncedPool(mode, SCHEMA, folder, CLIENTS);
    return Graphserts.on(bounced.dataSource(), strategy);
  }

  private Connection begin() throws SQLException {
    return TestSchema.begin(bounced.dataSource());
  }

  private static Callable<List<Child>> committing(Graphsert graphsert) {
    return () -> {
      List<Child> all = new ArrayList<>();
      for (int commit = 0; commit < COMMITS; commit++) {
        List<Child> children = children();
        try (Session session = graphsert.openSession()) {
          session.addAll(children);
          session.commit();
        }
        all.addAll(children);
      }
      return all;
    };
  }

  private static List<Child> children() {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Child child = new Child();
      child.parent = new Parent();
      children.add(child);
    }
    return children;
  }

  @BatchEntity
  static final class Parent {
    Long id;
    String name;
  }

  @BatchEntity
  static final class Child {
    Long id;
    String name = "c";
    Parent parent;
  }
}
