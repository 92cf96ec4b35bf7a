package dev.graphsert.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every library stores what it is given, and puts the ids into the objects. */
@TestInstance(Lifecycle.PER_CLASS)
class LibrariesTest {

  private static final int RUNS = 9;

  @SuppressWarnings("NullAway.Init") // start() sets it
  private BenchmarkServer server;

  @BeforeAll
  void start() throws SQLException {
    server = BenchmarkServer.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flat-1x20",
        "flat-2300x200",
        "graph-207x6",
        "seed-7",
        "chain-10x5",
        "star-10x5",
        "wide-30",
        "joined-9"
      })
  void allStoreTheSame(String name) throws SQLException {
    try (Lane lane = Lane.open(server, Duration.ZERO);
        Libraries libraries = new Libraries(lane);
        Connection beside = server.dataSource().getConnection()) {
      List<String> names = storeAll(Workloads.named(name).get(0), libraries, beside);
      assertThat(names).contains("Hibernate, identity", "jOOQ, multi-row").doesNotHaveDuplicates();
      if (!name.startsWith("joined")) {
        assertThat(names).contains("Ebean, batch", "Spring Data JDBC, insertAll");
      }
    }
  }

  /** Also that each is what it says it is: JPA's lookup answers with any that is there. */
  @ParameterizedTest
  @CsvSource({
    "'Hibernate, identity', 301",
    "'Hibernate, identity, rewritten', 301",
    "'Hibernate, pooled ids, rewritten', 8",
    "'EclipseLink, pooled ids, rewritten', 14",
    "'Ebean, batch', 3",
    "'Spring Data JDBC, insertAll', 301",
    "'jOOQ, multi-row', 2",
    "'jOOQ, batch, ids by hand, rewritten', 3",
    "'PgBulkInsert, ids by hand', 4",
  })
  void eachTakesItsTurns(String name, long turns) throws SQLException {
    try (Lane lane = Lane.counting(server);
        Libraries libraries = new Libraries(lane)) {
      Workload<FlatRows> workload = Workloads.flat(300, 20);
      Writer<FlatRows> writer =
          libraries.of(workload).stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow();
      List<Long> counted = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        long before = lane.turns().orElseThrow();
        writer.write(workload.newData());
        counted.add(lane.turns().orElseThrow() - before);
      }
      assertThat(counted.stream().sorted().toList().get(RUNS / 2)).isEqualTo(turns);
    } finally {
      try (Connection beside = server.dataSource().getConnection();
          Statement statement = beside.createStatement()) {
        statement.execute("truncate flat_row");
      }
    }
  }

  private static <D extends Data> List<String> storeAll(
      Workload<D> workload, Libraries libraries, Connection beside) throws SQLException {
    List<String> names = new ArrayList<>();
    for (Writer<D> writer : libraries.of(workload)) {
      D data = workload.newData();
      writer.write(data);
      workload.check(beside, data);
      try (Statement statement = beside.createStatement()) {
        statement.execute("truncate " + workload.tables());
      }
      names.add(writer.name());
    }
    return names;
  }
}
