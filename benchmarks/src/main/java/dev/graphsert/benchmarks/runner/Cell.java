package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** One workload on one track. */
final class Cell<D extends Data> {

  private final Workload<D> workload;
  private final Track track;
  private final Counts counts;
  private final Effort effort;

  Cell(Workload<D> workload, Track track, Counts counts, Effort effort) {
    this.workload = workload;
    this.track = track;
    this.counts = counts;
    this.effort = effort;
  }

  List<Result> run() throws SQLException {
    List<Writer<D>> writers =
        track.writersFor(workload, counts).stream().filter(this::isWorthTheWait).toList();
    track.caretaker().checkpoint();
    Map<Writer<D>, List<Sample>> samples =
        new Rounds<>(track, workload, writers, effort.limit())
            .run(effort.rounds(), Effort.MIN_ROUNDS);
    if (track.lane().turns().isPresent()) {
      samples.forEach((writer, ofWriter) -> counts.add(workload, writer, ofWriter));
    }
    List<Result> results = new ArrayList<>();
    samples.forEach((writer, ofWriter) -> results.add(result(writer, ofWriter)));
    return results;
  }

  /** What is known from a shorter way: 0 turns where there was none. */
  private boolean isWorthTheWait(Writer<D> writer) {
    long turns = counts.of(workload, writer).turns();
    return track.lane().latency().multipliedBy(turns).compareTo(effort.patience()) <= 0;
  }

  private Result result(Writer<D> writer, List<Sample> samples) {
    Quantiles nanos = Quantiles.of(samples.stream().mapToLong(Sample::nanos));
    Quantiles allocated = Quantiles.of(samples.stream().mapToLong(Sample::allocated));
    Counts.Count count = counts.of(workload, writer);
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
        count.turns(),
        Math.round((double) allocated.median() / workload.rows()),
        new Result.Traffic(count.sent(), count.received()),
        new Result.Cpu(
            mean(samples, Sample::threadCpu),
            mean(samples, Sample::processCpu),
            mean(samples, Sample::serverCpu)),
        counts.peakHeap(workload, writer));
  }

  private static double mean(List<Sample> samples, ToLongFunction<Sample> nanos) {
    return millis(Math.round(samples.stream().mapToLong(nanos).average().orElse(0)));
  }

  /** To a microsecond, which is more than the noise leaves. */
  private static double millis(long nanos) {
    return Math.round(nanos / 1e3) / 1e3;
  }
}
