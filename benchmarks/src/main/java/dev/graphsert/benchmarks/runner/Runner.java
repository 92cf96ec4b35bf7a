package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Workload;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Runs workloads on lanes, one after the other. */
public final class Runner {

  private final BenchmarkServer server;
  private final Effort effort;

  /** Makes a runner that lets each workload on each lane take some effort. */
  public Runner(BenchmarkServer server, Effort effort) {
    this.server = server;
    this.effort = effort;
  }

  /**
   * Measures all workloads on all lanes.
   *
   * @param results takes those of one workload on one lane as soon as they are there
   */
  public void run(
      List<Workload<?>> workloads, List<Duration> latencies, Consumer<List<Result>> results)
      throws SQLException {
    try (Track counting = new Track(server, Lane.counting(server), effort)) {
      for (Duration latency : latencies) {
        try (Track track = new Track(server, Lane.open(server, latency), effort)) {
          for (Workload<?> workload : workloads) {
            results.accept(new Cell<>(workload, track, counting, effort).run());
          }
        }
      }
    }
  }
}
