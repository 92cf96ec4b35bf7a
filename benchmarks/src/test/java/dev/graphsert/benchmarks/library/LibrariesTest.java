package dev.graphsert.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Data;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Every library stores what it is given, and puts the ids into the objects. */
@TestInstance(Lifecycle.PER_CLASS)
class LibrariesTest {

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
  @ValueSource(strings = {"flat-1x20", "flat-2300x200", "graph-207x6"})
  void allStoreTheSame(String name) throws SQLException {
    try (Lane lane = Lane.open(server, Duration.ZERO);
        Libraries libraries = new Libraries(lane);
        Connection beside = server.dataSource().getConnection()) {
      List<String> names = storeAll(Workloads.named(name).get(0), libraries, beside);
      assertThat(names).contains("Hibernate, identity", "jOOQ, multi-row").doesNotHaveDuplicates();
    }
  }

  private static <D extends Data> List<String> storeAll(
      Workload<D> workload, Libraries libraries, Connection beside) throws SQLException {
    List<String> names = new ArrayList<>();
    for (Writer<D> writer : libraries.of(workload.dataType())) {
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
