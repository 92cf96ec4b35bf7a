package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Writes that nobody measures or checks, so that the code of all writers is compiled: where a write
 * takes a millisecond, the JIT compiler needs thousands of them.
 */
final class Rehearsal<D extends Data> {

  private final Track track;
  private final Workload<D> workload;
  private final List<Writer<D>> writers;

  Rehearsal(Track track, Workload<D> workload, List<Writer<D>> writers) {
    this.track = track;
    this.workload = workload;
    this.writers = writers;
  }

  /**
   * All writers in turn, round after round.
   *
   * @param most how many rounds at most
   * @param limit after so long no further round begins; no writer has more than twice its share
   */
  void run(int most, Duration limit) throws SQLException {
    long start = System.nanoTime();
    long share = 2 * limit.toNanos() / Math.max(1, writers.size());
    long[] spent = new long[writers.size()];
    for (int round = 0; round < most && System.nanoTime() - start < limit.toNanos(); round++) {
      for (int i = 0; i < spent.length; i++) {
        if (spent[i] < share) {
          spent[i] += nanos(writers.get(i));
        }
      }
      track.removeRows(workload);
    }
  }

  private long nanos(Writer<D> writer) throws SQLException {
    D data = workload.newData();
    long start = System.nanoTime();
    writer.write(data);
    return System.nanoTime() - start;
  }
}
