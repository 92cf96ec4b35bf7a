package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * All writers in turn, round after round, so that all share the noise; each round in another order,
 * for a writer feels what the one before it has left to do, to the server or the garbage collector.
 */
final class Rounds<D extends Data> {

  /** Whoever needs so many times as long as the fastest is out of the race. */
  private static final int FAR_BEHIND = 2;

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
    List<Map.Entry<Writer<D>, List<Sample>>> turns = new ArrayList<>(samples.entrySet());
    Random random = new Random(0); // the same orders in each run
    for (int round = 0; round < most && (round < least || spent() < limit.toNanos()); round++) {
      long fastest = fastest(samples.values());
      Collections.shuffle(turns, random);
      for (Map.Entry<Writer<D>, List<Sample>> turn : turns) {
        if (takesPart(turn.getValue(), least, fastest)) {
          turn.getValue().add(track.store(turn.getKey(), workload));
        }
      }
    }
    return samples;
  }

  /**
   * Who is far behind has shown so after few writes, and after one that takes long. Writes that
   * take next to nothing are all made: the first ones of a writer are slower than what follows.
   */
  private boolean takesPart(List<Sample> ofWriter, int least, long fastest) {
    long share = limit.dividedBy(ofWriter.size() < least ? 10 : 40).toNanos();
    return ofWriter.isEmpty() || isInTheRace(ofWriter, fastest) || nanos(ofWriter) < share;
  }

  private static boolean isInTheRace(List<Sample> ofWriter, long fastest) {
    return fastest(List.of(ofWriter)) <= FAR_BEHIND * fastest;
  }

  private long spent() {
    long fastest = fastest(samples.values());
    return samples.values().stream()
        .filter(ofWriter -> isInTheRace(ofWriter, fastest))
        .mapToLong(Rounds::nanos)
        .sum();
  }

  private static long nanos(List<Sample> ofWriter) {
    return ofWriter.stream().mapToLong(Sample::nanos).sum();
  }

  private static long fastest(Collection<List<Sample>> samples) {
    return samples.stream().flatMap(List::stream).mapToLong(Sample::nanos).min().orElse(0);
  }
}
