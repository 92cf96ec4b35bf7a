package dev.graphsert.benchmarks.report;

/**
 * What one writer needed for one workload at one latency.
 *
 * @param workload the workload's name
 * @param family what it has in common with workloads of other sizes
 * @param rows how many rows one write stores
 * @param latencyMillis how much longer each round trip took
 * @param writer the writer's name
 * @param kind who wrote the writer: {@code by hand}, {@code library} or {@code Graphsert}
 * @param rounds how often it was measured
 * @param millis how long a write took
 * @param turns how often the client spoke after the server did
 * @param bytesPerRow what the writing thread allocated, by row
 */
public record Result(
    String workload,
    String family,
    int rows,
    int latencyMillis,
    String writer,
    String kind,
    int rounds,
    Millis millis,
    long turns,
    long bytesPerRow) {

  /** Whether it is what Graphsert is measured against. */
  public boolean byHand() {
    return kind.equals("by hand");
  }

  /**
   * Milliseconds.
   *
   * @param min the fastest write
   * @param lowerQuartile a quarter of the writes were faster
   * @param median half of the writes were faster
   * @param upperQuartile a quarter of the writes were slower
   */
  public record Millis(double min, double lowerQuartile, double median, double upperQuartile) {}
}
