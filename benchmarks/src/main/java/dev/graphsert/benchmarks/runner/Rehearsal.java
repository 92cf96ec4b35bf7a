package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

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
   * All writers in turn, round after round. Their rows are removed after each write, as libraries
   * number them by rules of their own, and would meet the ids of others.
   *
   * @param most how many rounds at most
   * @param limit after writers have written so long, no further round begins; no writer has more
   *     than twice its share
   */
  void run(int most, Duration limit) throws SQLException {
    long share = 2 * limit.toNanos() / Math.max(1, writers.size());
    long[] spent = new long[writers.size()];
    for (int round = 0; round < most && LongStream.of(spent).sum() < limit.toNanos(); round++) {
      for (int i = 0; i < spent.length; i++) {
        if (spent[i] < share) {
          spent[i] += nanos(writers.get(i));
        }
      }
    }
  }

  private long nanos(Writer<D> writer) throws SQLException {
    D data = workload.newData();
    long start = System.nanoTime();
    writer.write(data);
    long nanos = System.nanoTime() - start;
    track.caretaker().removeRows(workload);
    return nanos;
  }
}
