package dev.graphsert.benchmarks.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A write allocates no more for a row than it did, with some room for other JVMs. */
@TestInstance(Lifecycle.PER_CLASS)
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int RUNS = 12;

  @SuppressWarnings("NullAway.Init") // start() sets them
  private BenchmarkServer server;

  @SuppressWarnings("NullAway.Init")
  private Lane lane;

  @BeforeAll
  void start() throws SQLException {
    server = BenchmarkServer.start();
    lane = Lane.open(server, Duration.ZERO);
  }

  @AfterAll
  void stop() {
    lane.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "flat-10000x20, AUTO, 160",
    "flat-30000x20, AUTO, 90",
    "flat-10000x20, SINGLE, 160",
    "flat-10000x20, PIPELINE, 170",
    "flat-10000x20, COPY, 130",
    "graph-1000x6, AUTO, 130",
    "graph-1000x6, COPY, 90",
    "graph-1000x6, PIPELINE, 140",
    "seed-10000, AUTO, 230",
    "star-10x1000, AUTO, 170",
    "joined-5000, AUTO, 120",
    "wide-1000, AUTO, 2300",
  })
  void bytesForARow(String workload, String strategy, long limit) throws SQLException {
    assertThat(bytesPerRow(Workloads.named(workload).get(0), "Graphsert " + strategy))
        .isLessThan(limit);
  }

  private <D extends Data> long bytesPerRow(Workload<D> workload, String name) throws SQLException {
    Writer<D> writer =
        Writers.of(workload, lane).stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    long[] allocated = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      allocated[i] = store(workload, writer);
    }
    return LongStream.of(allocated).min().orElseThrow() / workload.rows();
  }

  private <D extends Data> long store(Workload<D> workload, Writer<D> writer) throws SQLException {
    D data = workload.newData();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    writer.write(data);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    try (Connection beside = server.dataSource().getConnection();
        Statement statement = beside.createStatement()) {
      statement.execute("truncate " + workload.tables());
    }
    return allocated;
  }
}
