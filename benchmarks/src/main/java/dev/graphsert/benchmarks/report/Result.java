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
 * @param traffic what went over the wire
 * @param cpu how long processors worked for a write
 * @param peakHeapBytes by how much the heap grew during a write, garbage included
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
    long bytesPerRow,
    Traffic traffic,
    Cpu cpu,
    long peakHeapBytes) {

  /** Whether it is what Graphsert is measured against. */
  public boolean byHand() {
    return kind.equals("by hand");
  }

  /** Whether turns and bytes are known: where a writer is left out of all longer ways, no. */
  boolean isCounted() {
    return turns > 0;
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

  /**
   * Bytes on the wire, of one write.
   *
   * @param sent to the server
   * @param received from the server
   */
  public record Traffic(long sent, long received) {}

  /**
   * CPU time of one write, in milliseconds, means over all of them.
   *
   * @param thread of the thread that writes
   * @param process of its whole process: the JVM's own threads too, and the delay proxy's
   * @param server of the server's process that serves it; 0 if that is unknown
   */
  public record Cpu(double thread, double process, double server) {}
}
