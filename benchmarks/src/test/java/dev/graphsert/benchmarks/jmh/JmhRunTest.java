package dev.graphsert.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Workloads;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** A fork finds its classes and the server, and what it measured comes back. */
class JmhRunTest {

  @Test
  void measuresInAnotherJvm() throws SQLException, RunnerException {
    // Other builds on the machine may be at it too; nothing is made of the times.
    System.setProperty("jmh.ignoreLock", "true");
    try (BenchmarkServer server = BenchmarkServer.start()) {
      List<Result> results =
          new JmhRun(server, 1, 6, 3)
              .run(Workloads.named("graph-7x6").get(0), List.of(3), "Graphsert AUTO", false);

      assertThat(results).hasSize(1);
      assertThat(results.get(0).writer()).isEqualTo("Graphsert AUTO");
      assertThat(results.get(0).rounds()).isEqualTo(3);
      assertThat(results.get(0).millis().min()).isGreaterThan(3);
      assertThat(results.get(0).turns()).isEqualTo(1);
      assertThat(results.get(0).bytesPerRow()).isPositive();
    }
  }
}
