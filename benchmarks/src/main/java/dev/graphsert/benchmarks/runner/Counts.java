package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What is the same at all latencies, by workload and writer, counted once. */
final class Counts {

  private static final Count NONE = new Count(0, 0, 0);

  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Long> peakHeaps = new HashMap<>();
  private final Set<String> rowByRow = new HashSet<>();

  /**
   * What went over the wire.
   *
   * @param turns how often the client spoke after the server did
   * @param sent bytes to the server
   * @param received bytes from the server
   */
  record Count(long turns, long sent, long received) {}

  /** Later ones count: over the longer way the parts of a message are surely counted as one. */
  void add(Workload<?> workload, Writer<?> writer, List<Sample> samples) {
    counts.put(
        key(workload, writer),
        new Count(
            median(samples, Sample::turns),
            median(samples, Sample::sent),
            median(samples, Sample::received)));
  }

  void addPeakHeap(Workload<?> workload, Writer<?> writer, long bytes) {
    peakHeaps.put(key(workload, writer), bytes);
  }

  void addRowByRow(Workload<?> workload, Writer<?> writer) {
    rowByRow.add(key(workload, writer));
  }

  /** Whether a writer waits for the server at each row. */
  boolean isRowByRow(Workload<?> workload, Writer<?> writer) {
    return rowByRow.contains(key(workload, writer));
  }

  Count of(Workload<?> workload, Writer<?> writer) {
    return counts.getOrDefault(key(workload, writer), NONE);
  }

  long peakHeap(Workload<?> workload, Writer<?> writer) {
    return peakHeaps.getOrDefault(key(workload, writer), 0L);
  }

  private static long median(List<Sample> samples, ToLongFunction<Sample> figure) {
    return Quantiles.of(samples.stream().mapToLong(figure)).median();
  }

  private static String key(Workload<?> workload, Writer<?> writer) {
    return workload.name() + " / " + writer.name();
  }
}
