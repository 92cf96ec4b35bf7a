package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.workload.Caretaker;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import dev.graphsert.benchmarks.writer.Writers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lane, the writers on it, and who checks and removes what they wrote. */
final class Track implements AutoCloseable {

  /** The driver prepares a statement at the fifth run, the server settles on a plan five later. */
  private static final int RUNS_TO_PREPARE = 12;

  /** A row of a sample takes some times as long as one of many. */
  private static final int SMALL_SAMPLES_COST = 2;

  /** Whoever waits longer than this for it would not notice. */
  private static final Duration LONGEST_TO_PREPARE = Duration.ofSeconds(2);

  private final Lane lane;
  private final Caretaker caretaker;
  private final Meter meter;
  private final Effort effort;
  private final @Nullable Libraries libraries;
  private final Set<String> prepared = new HashSet<>();

  /** A track for the writers that take part. */
  Track(BenchmarkServer server, Lane lane, Effort effort) throws SQLException {
    this.lane = lane;
    this.meter = new Meter(lane);
    this.effort = effort;
    this.libraries = effort.libraries() ? new Libraries(lane) : null;
    this.caretaker = new Caretaker(server.dataSource());
  }

  Lane lane() {
    return lane;
  }

  /** Notes who waits for the server at each row, on a lane that counts. */
  <D extends Data> void noteRowByRow(Workload<D> workload, Counts counts) throws SQLException {
    for (Writer<D> writer : all(workload)) {
      D data = workload.newSample();
      if (store(data, writer, workload).turns() >= rows(data)) {
        counts.addRowByRow(workload, writer);
      }
    }
  }

  /**
   * The writers for a workload, with all statements prepared where that shows; without those that
   * are known to take longer than anybody waits for them.
   */
  <D extends Data> List<Writer<D>> writersFor(Workload<D> workload, Counts counts)
      throws SQLException {
    int runs = prepared.add(workload.tables()) ? RUNS_TO_PREPARE : 1;
    List<Writer<D>> ready = new ArrayList<>();
    for (Writer<D> writer : all(workload)) {
      long perRow = nanosPerRow(prepare(writer, workload, runs));
      if (!counts.isRowByRow(workload, writer)
          || perRow * workload.rows() <= effort.patience().toNanos()) {
        ready.add(writer);
      }
    }
    return ready;
  }

  private <D extends Data> List<Writer<D>> all(Workload<D> workload) {
    List<Writer<D>> all = new ArrayList<>(Writers.of(workload, lane));
    if (libraries != null) {
      all.addAll(libraries.of(workload));
    }
    return all.stream().filter(writer -> writer.name().contains(effort.writers())).toList();
  }

  /**
   * Has a writer's statements prepared.
   *
   * @return how long it takes for a row of a few, in nanoseconds
   */
  private <D extends Data> long prepare(Writer<D> writer, Workload<D> workload, int runs)
      throws SQLException {
    D data = workload.newSample();
    long fastest = store(data, writer, workload).nanos();
    long spent = fastest;
    for (int i = 1; i < runs && spent < LONGEST_TO_PREPARE.toNanos(); i++) {
      long next = store(workload.newSample(), writer, workload).nanos();
      spent += next;
      fastest = Math.min(fastest, next);
    }
    return fastest / rows(data);
  }

  /** What a sample tells of many rows, of who waits for the server at each. */
  private long nanosPerRow(long ofSample) {
    return lane.latency().isZero() ? ofSample / SMALL_SAMPLES_COST : lane.latency().toNanos();
  }

  private static int rows(Data data) {
    return data.byType().stream().mapToInt(List::size).sum();
  }

  /** Stores new objects, which is measured; then checks the rows and removes them, which is not. */
  <D extends Data> Sample store(Writer<D> writer, Workload<D> workload) throws SQLException {
    return store(workload.newData(), writer, workload);
  }

  private <D extends Data> Sample store(D data, Writer<D> writer, Workload<D> workload)
      throws SQLException {
    lane.wake();
    Sample before = meter.before();
    writer.write(data);
    Sample sample = meter.after().since(before);
    caretaker.check(data, workload);
    return sample;
  }

  /** By how much the heap grows during one write, in bytes. */
  <D extends Data> long peakHeap(Writer<D> writer, Workload<D> workload) throws SQLException {
    D data = workload.newData();
    PeakHeap peak = PeakHeap.start();
    writer.write(data);
    long grown = peak.grown();
    caretaker.check(data, workload);
    return grown;
  }

  Caretaker caretaker() {
    return caretaker;
  }

  @Override
  public void close() throws SQLException {
    caretaker.close();
    if (libraries != null) {
      libraries.close();
    }
    lane.close();
  }
}
