package dev.graphsert.it.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.database.Watchdog;
import dev.graphsert.it.statement.Chain.First;
import dev.graphsert.it.statement.Chain.Second;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that has much to say before it has read all: neither side waits for the other. */
final class TalkativeServerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MANY = 10_000;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Chain.TABLES);

  @BeforeEach
  void teachTheServerToTalk() {
    SCHEMA.execute(
        """
        create function talk() returns trigger language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return new; end$$;
        create function repeat_name() returns trigger language plpgsql as
          $$begin raise notice '%', new.name; return new; end$$;
        create function talks(text) returns boolean language plpgsql as
          $$begin raise notice '%', repeat('notice ', 150); return true; end$$;
        """);
  }

  /** The notices fill all buffers while the next table's rows are on their way. */
  @ParameterizedTest
  @EnumSource
  void manyNoticesOfATrigger(Strategy strategy) throws Exception {
    SCHEMA.execute("create trigger t after insert on first for each row execute function talk()");
    assertDoesNotHang(() -> ownTransaction(strategy, TalkativeServerTest::manyLarge));
    assertThat(SCHEMA.count("second")).isEqualTo(MANY);
  }

  @ParameterizedTest
  @EnumSource
  void manyNoticesOfACheck(Strategy strategy) throws Exception {
    SCHEMA.execute("alter table first add check (talks(name))");
    assertDoesNotHang(() -> joinedTransaction(strategy, TalkativeServerTest::manyLarge));
    assertThat(SCHEMA.count("second")).isEqualTo(MANY);
  }

  /** 20 MB of rows to the server, and as much in notices back, for each of two tables. */
  @ParameterizedTest
  @EnumSource
  void noticesAsLargeAsTheRows(Strategy strategy) throws Exception {
    for (String table : List.of("first", "second")) {
      SCHEMA.execute(
          "create trigger t before insert on "
              + table
              + " for each row execute function repeat_name()");
    }
    assertDoesNotHang(() -> ownTransaction(strategy, TalkativeServerTest::fewHuge));
    assertDoesNotHang(() -> joinedTransaction(strategy, TalkativeServerTest::fewHuge));
    assertThat(SCHEMA.value("select count(*) from first where length(name) = 100000"))
        .isEqualTo(400L);
  }

  /**
   * Ids of all types in one message: the answers to the first come before the last is asked. BATCH
   * asks for one type at a time.
   */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BATCH")
  void idsByTheHundredThousand(Strategy strategy) throws Exception {
    int count = 200_000;
    SCHEMA.execute("alter table first drop constraint first_pkey cascade");
    SCHEMA.execute("alter table second drop constraint second_pkey cascade");
    assertDoesNotHang(() -> ownTransaction(strategy, () -> Chain.of(3, count)));
    for (String table : List.of("first", "second", "third")) {
      assertThat(SCHEMA.rows("select count(*), max(id) from " + table))
          .containsExactly(List.of((long) count, (long) count));
    }
  }

  private static void assertDoesNotHang(Work work) throws Exception {
    boolean hung =
        Watchdog.hangs(
            SCHEMA,
            SCHEMA.name(),
            PATIENCE,
            () -> {
              work.run();
              return null;
            });
    assertThat(hung).as("it hung").isFalse();
  }

  private static void ownTransaction(Strategy strategy, Supplier<List<Object>> graph) {
    try (Session session = graphsert(strategy).openSession()) {
      session.addAll(graph.get());
      session.commit();
    }
  }

  private static void joinedTransaction(Strategy strategy, Supplier<List<Object>> graph)
      throws SQLException {
    try (Connection connection = TestSchema.begin(source());
        Session session = graphsert(strategy).openSession(connection)) {
      session.addAll(graph.get());
      session.flush();
      assertThat(TestSchema.rows(connection, "show client_min_messages"))
          .containsExactly(List.of("notice"));
      connection.commit();
    }
  }

  private static Graphsert graphsert(Strategy strategy) {
    return Graphserts.on(source(), strategy);
  }

  private static PGSimpleDataSource source() {
    PGSimpleDataSource source = SCHEMA.dataSource();
    source.setApplicationName(SCHEMA.name());
    return source;
  }

  private static List<Object> manyLarge() {
    List<Object> graph = Chain.of(2, MANY);
    Chain.makeLarge(graph);
    return graph;
  }

  private static List<Object> fewHuge() {
    List<Object> graph = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      First first = new First();
      first.name = "f".repeat(100_000);
      Second second = new Second();
      second.name = "s".repeat(100_000);
      second.first = first;
      graph.addAll(List.of(first, second));
    }
    return graph;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }
}
