package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All writers in turn, round after round, so that all share the noise. */
final class Rounds<D extends Data> {

  private final Track track;
  private final Workload<D> workload;
  private final Duration limit;
  private final Map<Writer<D>, List<Sample>> samples = new LinkedHashMap<>();

  /**
   * Makes rounds.
   *
   * @param limit after writers have written so long, no further round begins
   */
  Rounds(Track track, Workload<D> workload, List<Writer<D>> writers, Duration limit) {
    this.track = track;
    this.workload = workload;
    this.limit = limit;
    writers.forEach(writer -> samples.put(writer, new ArrayList<>()));
  }

  /** Runs so many rounds, and some of them whatever time they take. */
  Map<Writer<D>, List<Sample>> run(int most, int least) throws SQLException {
    for (int round = 0; round < most && (round < least || spent() < limit.toNanos()); round++) {
      for (Map.Entry<Writer<D>, List<Sample>> entry : samples.entrySet()) {
        if (takesPart(entry.getValue(), least)) {
          entry.getValue().add(track.store(entry.getKey(), workload));
        }
      }
    }
    return samples;
  }

  /**
   * One write that takes a quarter of the time shows enough; and no writer has more than twice its
   * share: the others need the time more.
   */
  private boolean takesPart(List<Sample> ofWriter, int least) {
    return ofWriter.stream().noneMatch(this::isTooSlow)
        && (ofWriter.size() < least
            || nanos(ofWriter) < limit.multipliedBy(2).dividedBy(samples.size()).toNanos());
  }

  private boolean isTooSlow(Sample sample) {
    return sample.nanos() > limit.dividedBy(4).toNanos();
  }

  private long spent() {
    return samples.values().stream()
        .filter(ofWriter -> ofWriter.stream().noneMatch(this::isTooSlow))
        .mapToLong(Rounds::nanos)
        .sum();
  }

  private static long nanos(List<Sample> ofWriter) {
    return ofWriter.stream().mapToLong(Sample::nanos).sum();
  }
}
