package dev.graphsert.benchmarks.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.Strategy;
import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every writer stores what it is given, and in the turns that are said of it. */
@TestInstance(Lifecycle.PER_CLASS)
class WritersTest {

  private static final int RUNS_TO_PREPARE = 5;
  private static final int RUNS = RUNS_TO_PREPARE + 7;

  @SuppressWarnings("NullAway.Init") // start() sets them
  private BenchmarkServer server;

  @SuppressWarnings("NullAway.Init")
  private Lane lane;

  @BeforeAll
  void start() throws SQLException {
    server = BenchmarkServer.start();
    lane = Lane.counting(server);
  }

  @AfterAll
  void stop() {
    lane.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flat-1x20",
        "flat-300x2000",
        "graph-7x6",
        "graph-5x1",
        "chain-40x2",
        "seed-7",
        "chain-10x5",
        "star-10x5",
        "wide-30",
        "joined-9"
      })
  void allWritersStoreTheSame(String name) throws SQLException {
    Workload<?> workload = Workloads.named(name).get(0);
    // Twice, for the second time statements are known.
    assertThat(storeAll(workload)).isEqualTo(storeAll(workload));
  }

  @ParameterizedTest
  @CsvSource({
    "flat-300x20, 'executeBatch', 4",
    "flat-300x20, 'executeBatch, rewritten', 3",
    "flat-300x20, 'unnest, two messages', 2",
    "flat-300x20, 'one statement', 1",
    "flat-300x20, 'binary COPY', 4",
    "graph-7x6, 'executeBatch', 4",
    "graph-7x6, 'executeBatch, rewritten', 4",
    "graph-7x6, 'unnest, two messages', 2",
    "graph-7x6, 'one statement', 1",
    "graph-7x6, 'binary COPY', 6",
    "joined-9, 'unnest, two messages', 2",
    "joined-9, 'one statement', 1",
    "chain-40x2, 'unnest, two messages', 2",
    "chain-40x2, 'one statement', 1",
    "flat-300x20, 'Graphsert BATCH', 4",
    "flat-300x20, 'Graphsert PIPELINE', 2",
    "flat-300x20, 'Graphsert SINGLE', 1",
    "flat-300x20, 'Graphsert COPY', 4",
    "flat-300x20, 'Graphsert AUTO', 1",
    "graph-7x6, 'Graphsert BATCH', 5",
    "graph-7x6, 'Graphsert PIPELINE', 2",
    "graph-7x6, 'Graphsert SINGLE', 1",
    "graph-7x6, 'Graphsert COPY', 6",
    "graph-7x6, 'Graphsert AUTO', 1",
    "chain-10x5, 'Graphsert AUTO', 1",
    "star-10x5, 'Graphsert AUTO', 1",
    "chain-40x2, 'Graphsert AUTO', 1",
    "wide-30, 'Graphsert AUTO', 1",
    "joined-9, 'Graphsert PIPELINE', 2",
    "joined-9, 'Graphsert AUTO', 1",
  })
  void eachTakesItsTurns(String workload, String writer, long turns) throws SQLException {
    assertThat(usualTurns(Workloads.named(workload).get(0), writer)).isEqualTo(turns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flat-5x20", "graph-5x1"})
  void theCheckSeesAWrongRow(String name) {
    assertThatThrownBy(() -> spoil(Workloads.named(name).get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The rows differ from the objects: select count(*)");
  }

  private <D extends Data> List<String> storeAll(Workload<D> workload) throws SQLException {
    List<String> names = new ArrayList<>();
    for (Writer<D> writer : Writers.of(workload, lane)) {
      D data = workload.newData();
      writer.write(data);
      try (Connection beside = server.dataSource().getConnection()) {
        workload.check(beside, data);
        truncate(workload, beside);
      }
      names.add(writer.name());
    }
    assertThat(names)
        .containsAll(Stream.of(Strategy.values()).map(each -> "Graphsert " + each).toList());
    return names;
  }

  /**
   * The median once the driver has prepared its statements. A single count may be too high: a
   * message that is sent slowly, in parts, looks like several.
   */
  private <D extends Data> long usualTurns(Workload<D> workload, String name) throws SQLException {
    Writer<D> writer =
        Writers.of(workload, lane).stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<Long> turns = new ArrayList<>();
    try (Connection beside = server.dataSource().getConnection()) {
      for (int i = 0; i < RUNS; i++) {
        lane.wake();
        long before = lane.turns().orElseThrow();
        writer.write(workload.newData());
        turns.add(lane.turns().orElseThrow() - before);
        truncate(workload, beside);
      }
    }
    return turns.subList(RUNS_TO_PREPARE, RUNS).stream()
        .sorted()
        .skip((RUNS - RUNS_TO_PREPARE) / 2)
        .findFirst()
        .orElseThrow();
  }

  private <D extends Data> void spoil(Workload<D> workload) throws SQLException {
    D data = workload.newData();
    Writers.of(workload, lane).get(0).write(data);
    try (Connection beside = server.dataSource().getConnection();
        Statement statement = beside.createStatement()) {
      String last = workload.tables().replaceAll(".* ", "");
      statement.execute("update " + last + " set id = id + 1000 where id % 2 = 0");
      workload.check(beside, data);
    } finally {
      try (Connection beside = server.dataSource().getConnection()) {
        truncate(workload, beside);
      }
    }
  }

  private static void truncate(Workload<?> workload, Connection beside) throws SQLException {
    try (Statement statement = beside.createStatement()) {
      statement.execute("truncate " + workload.tables());
    }
  }
}
