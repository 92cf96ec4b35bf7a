package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs workloads, one after the other: warmed up on the direct way, measured on each lane. */
public final class Runner {

  /** A median of fewer would let one odd count through. */
  private static final int RUNS_TO_COUNT = 3;

  private final BenchmarkServer server;
  private final Effort effort;
  private final Counts counts = new Counts();

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
    try (Tracks tracks = new Tracks(server, effort)) {
      for (Workload<?> workload : workloads) {
        run(workload, latencies, tracks, results);
      }
    }
  }

  /** The direct way comes last, when the others have counted for it. */
  private <D extends Data> void run(
      Workload<D> workload, List<Duration> latencies, Tracks tracks, Consumer<List<Result>> results)
      throws SQLException {
    List<Duration> longer =
        latencies.stream().filter(latency -> !latency.isZero()).sorted().toList();
    Track counting = tracks.at(longer.isEmpty() ? Lane.COUNTING : longer.get(0));
    counting.noteRowByRow(workload, counts);
    warmUp(workload, tracks.at(Duration.ZERO));
    for (Duration latency : longer) {
      results.accept(new Cell<>(workload, tracks.at(latency), counts, effort).run());
    }
    if (latencies.size() > longer.size()) {
      if (longer.isEmpty()) {
        count(workload, counting);
      }
      results.accept(new Cell<>(workload, tracks.at(Duration.ZERO), counts, effort).run());
    }
  }

  /** All code is the same on all lanes, so it is compiled where that takes least. */
  private <D extends Data> void warmUp(Workload<D> workload, Track track) throws SQLException {
    List<Writer<D>> writers = track.writersFor(workload, counts);
    new Rehearsal<>(track, workload, writers).run(effort.warmup(), effort.warmupLimit());
    for (Writer<D> writer : writers) {
      counts.addPeakHeap(workload, writer, track.peakHeap(writer, workload));
    }
  }

  private <D extends Data> void count(Workload<D> workload, Track track) throws SQLException {
    Map<Writer<D>, List<Sample>> samples =
        new Rounds<>(track, workload, track.writersFor(workload, counts), effort.limit())
            .run(RUNS_TO_COUNT, RUNS_TO_COUNT);
    samples.forEach((writer, ofWriter) -> counts.add(workload, writer, ofWriter));
  }
}
