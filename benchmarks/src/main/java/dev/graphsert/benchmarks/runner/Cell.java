package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One workload on one track: all writers in turn, round after round, so that all share the noise.
 */
final class Cell<D extends Data> {

  /** A median of fewer would let one odd count through. */
  private static final int RUNS_TO_COUNT = 3;

  private final Workload<D> workload;
  private final Track track;
  private final Track counting;
  private final Effort effort;

  Cell(Workload<D> workload, Track track, Track counting, Effort effort) {
    this.workload = workload;
    this.track = track;
    this.counting = counting;
    this.effort = effort;
  }

  List<Result> run() throws SQLException {
    List<Writer<D>> writers = track.writersFor(workload);
    track.checkpoint();
    rounds(track, writers, effort.warmup(), 1, effort.limit().dividedBy(4));
    List<List<Sample>> samples =
        rounds(track, writers, effort.rounds(), Effort.MIN_ROUNDS, effort.limit());
    List<Long> turns = turns(samples);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < writers.size(); i++) {
      results.add(result(writers.get(i), samples.get(i), turns.get(i)));
    }
    return results;
  }

  private List<List<Sample>> rounds(
      Track on, List<Writer<D>> writers, int most, int least, Duration limit) throws SQLException {
    List<List<Sample>> samples = new ArrayList<>();
    writers.forEach(writer -> samples.add(new ArrayList<>()));
    long end = System.nanoTime() + limit.toNanos();
    for (int round = 0; round < most && (round < least || System.nanoTime() < end); round++) {
      for (int i = 0; i < writers.size(); i++) {
        if (!isTooSlow(samples.get(i), limit)) {
          samples.get(i).add(on.store(writers.get(i), workload));
        }
      }
    }
    return samples;
  }

  /** One write that takes minutes shows enough: the others need the time more. */
  private static boolean isTooSlow(List<Sample> samples, Duration limit) {
    return samples.stream().anyMatch(sample -> sample.nanos() > limit.dividedBy(4).toNanos());
  }

  /** Where the track does not count, some more writes on another one do. */
  private List<Long> turns(List<List<Sample>> samples) throws SQLException {
    List<List<Sample>> counted =
        track.lane().turns().isPresent()
            ? samples
            : rounds(
                counting,
                counting.writersFor(workload),
                RUNS_TO_COUNT,
                RUNS_TO_COUNT,
                effort.limit());
    return counted.stream()
        .map(ofWriter -> Quantiles.of(ofWriter.stream().mapToLong(Sample::turns)).median())
        .toList();
  }

  private Result result(Writer<D> writer, List<Sample> samples, long turns) {
    Quantiles nanos = Quantiles.of(samples.stream().mapToLong(Sample::nanos));
    Quantiles allocated = Quantiles.of(samples.stream().mapToLong(Sample::allocated));
    return new Result(
        workload.name(),
        workload.family(),
        workload.rows(),
        (int) track.lane().latency().toMillis(),
        writer.name(),
        writer.kind().label(),
        samples.size(),
        new Result.Millis(
            millis(nanos.min()),
            millis(nanos.lowerQuartile()),
            millis(nanos.median()),
            millis(nanos.upperQuartile())),
        turns,
        Math.round((double) allocated.median() / workload.rows()));
  }

  /** To a microsecond, which is more than the noise leaves. */
  private static double millis(long nanos) {
    return Math.round(nanos / 1e3) / 1e3;
  }
}
