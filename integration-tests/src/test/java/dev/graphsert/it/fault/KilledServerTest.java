package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.FailureOutcome;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server of this test's own is killed while it takes a large graph, and comes up again. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class KilledServerTest {

  private static final int LOTS = 20_000;

  @TempDir Path folder;
  private EmbeddedPostgres server;
  private HikariDataSource pool;

  @BeforeEach
  void start() throws Exception {
    server = start(0);
    execute(Lot.TABLES);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setMaximumPoolSize(2);
    config.setMinimumIdle(0); // no new ones in the moment between the kill and the crash
    config.setConnectionTimeout(20_000);
    pool = new HikariDataSource(config);
  }

  @AfterEach
  void stop() throws IOException {
    pool.close();
    server.close();
  }

  @Test
  void aKilledProcessRestartsTheServerAndNothingIsThere() throws Exception {
    List<Object> graph = largeGraph();
    CompletableFuture<@Nullable FailureOutcome> commit = commit(Graphserts.on(pool), graph);
    kill(backendAtWork());
    assertAllOrNothing(commit.get(2, TimeUnit.MINUTES), graph);
    assertTheNextOneGoesIn();
  }

  @Test
  void aKilledServerIsStartedAgainAndNothingIsThere() throws Exception {
    List<Object> graph = largeGraph();
    CompletableFuture<@Nullable FailureOutcome> commit = commit(Graphserts.on(pool), graph);
    long backend = backendAtWork();
    int port = server.getPort();
    kill(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0)));
    kill(backend);
    startAgain(port);
    assertAllOrNothing(commit.get(2, TimeUnit.MINUTES), graph);
    assertTheNextOneGoesIn();
  }

  @Test
  void withRetriesItGoesInAsSoonAsTheServerIsBack() throws Exception {
    List<Object> graph = largeGraph();
    Graphsert patient =
        Graphsert.builder(pool)
            .strategy(Graphserts.strategy())
            .certainOutcomes()
            .retries(10, Duration.ofMillis(200))
            .build();
    CompletableFuture<@Nullable FailureOutcome> commit = commit(patient, graph);
    kill(backendAtWork());
    FailureOutcome outcome = commit.get(2, TimeUnit.MINUTES);
    assertThat(outcome)
        .as("unless it was committed before, of which a crash leaves no certainty")
        .isIn(null, FailureOutcome.UNKNOWN);
    assertAllOrNothing(outcome, graph);
    if (outcome == null) {
      assertThat(count("lot")).isEqualTo(LOTS);
    }
  }

  private static List<Object> largeGraph() {
    List<Object> graph = new ArrayList<>();
    IntStream.range(0, LOTS).forEach(i -> graph.addAll(Lot.withBids("lot " + i)));
    return graph;
  }

  private static CompletableFuture<@Nullable FailureOutcome> commit(
      Graphsert graphsert, List<Object> graph) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Session session = graphsert.openSession()) {
            session.addAll(graph);
            session.commit();
            return null;
          } catch (GraphsertException failed) {
            return failed.outcome();
          }
        });
  }

  private void assertAllOrNothing(@Nullable FailureOutcome outcome, List<Object> graph)
      throws SQLException {
    long lots = count("lot");
    assertThat(lots).isIn(0L, (long) LOTS);
    assertThat(count("bid")).isEqualTo(3 * lots);
    if (outcome == FailureOutcome.ROLLED_BACK) {
      assertThat(lots).isZero();
      assertThat(graph).allMatch(entity -> Lot.idOf(entity) == null);
    }
    if (outcome == FailureOutcome.COMMITTED) {
      assertThat(lots).isEqualTo(LOTS);
    }
  }

  private void assertTheNextOneGoesIn() throws SQLException {
    long before = count("lot");
    pool.getHikariPoolMXBean().softEvictConnections(); // a pool tests none that it saw just now
    try (Session session = Graphserts.on(pool).openSession()) {
      session.addAll(Lot.withBids("next"));
      session.commit();
    }
    assertThat(count("lot")).isEqualTo(before + 1);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  /** The process that writes into one of the tables, as soon as it does. */
  private long backendAtWork() throws SQLException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      Long backend =
          number(
              "select max(pid) from pg_stat_activity where backend_xid is not null"
                  + " and state <> 'idle'");
      if (backend != 0) {
        return backend;
      }
    }
    throw new AssertionError("nobody writes");
  }

  private static void kill(long process) {
    ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Not before the other processes of the old server have noticed. */
  private void startAgain(int port) throws IOException, InterruptedException {
    server.close(); // which lets go of the folder
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (true) {
      try {
        server = start(port);
        return;
      } catch (IOException | IllegalStateException notYet) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        Thread.sleep(200);
      }
    }
  }

  /** It does not lose what it says is committed, such as the tables, as embedded servers may. */
  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setServerConfig("synchronous_commit", "on");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  private long count(String table) throws SQLException {
    return number("select count(*) from " + table);
  }

  /** Asked again until the server is there. */
  private long number(String sql) throws SQLException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (true) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(sql)) {
        result.next();
        return result.getLong(1);
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline) {
          throw notYet;
        }
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
