package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import dev.graphsert.benchmarks.writer.Writers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lane, the writers on it, and a connection beside it to check and to clean up. */
final class Track implements AutoCloseable {

  /** The driver prepares a statement at the fifth run, the server settles on a plan five later. */
  private static final int RUNS_TO_PREPARE = 12;

  /** A row of a sample takes some times as long as one of many. */
  private static final int SMALL_SAMPLES_COST = 2;

  /** Whoever waits longer than this for it would not notice. */
  private static final Duration LONGEST_TO_PREPARE = Duration.ofSeconds(2);

  private final Lane lane;
  private final Connection beside;
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
    this.beside = server.dataSource().getConnection();
  }

  Lane lane() {
    return lane;
  }

  /**
   * The writers for a workload, with all statements prepared where that shows; without those that
   * take longer than anybody waits for them.
   */
  <D extends Data> List<Writer<D>> writersFor(Workload<D> workload) throws SQLException {
    List<Writer<D>> all = Writers.of(workload, lane);
    if (libraries != null) {
      all.addAll(libraries.of(workload));
    }
    List<Writer<D>> writers =
        all.stream().filter(writer -> writer.name().contains(effort.writers())).toList();
    int runs = prepared.add(workload.tables()) ? RUNS_TO_PREPARE : 1;
    List<Writer<D>> ready = new ArrayList<>();
    for (Writer<D> writer : writers) {
      if (prepare(writer, workload, runs)) {
        ready.add(writer);
      }
    }
    return ready;
  }

  /**
   * Has a writer's statements prepared.
   *
   * @return whether it is worth the wait
   */
  private <D extends Data> boolean prepare(Writer<D> writer, Workload<D> workload, int runs)
      throws SQLException {
    D data = workload.newSample();
    Sample fastest = store(data, writer, workload);
    long spent = fastest.nanos();
    for (int i = 1; i < runs && spent < LONGEST_TO_PREPARE.toNanos(); i++) {
      Sample next = store(workload.newSample(), writer, workload);
      spent += next.nanos();
      fastest = next.nanos() < fastest.nanos() ? next : fastest;
    }
    int rows = data.byType().stream().mapToInt(List::size).sum();
    return rows >= workload.rows() || !takesTooLong(fastest, rows, workload.rows());
  }

  /**
   * What a sample tells of all rows: by its time on the direct way, and on a longer one by its
   * turns, if there is one for each row.
   */
  private boolean takesTooLong(Sample sample, int rows, int allRows) {
    long patience = effort.patience().toNanos();
    return lane.latency().isZero()
        ? sample.nanos() / rows * allRows > SMALL_SAMPLES_COST * patience
        : sample.turns() >= rows && lane.latency().toNanos() * allRows > patience;
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
    check(data, workload);
    return sample;
  }

  /** By how much the heap grows during one write, in bytes. */
  <D extends Data> long peakHeap(Writer<D> writer, Workload<D> workload) throws SQLException {
    D data = workload.newData();
    PeakHeap peak = PeakHeap.start();
    writer.write(data);
    long grown = peak.grown();
    check(data, workload);
    return grown;
  }

  private <D extends Data> void check(D data, Workload<D> workload) throws SQLException {
    workload.check(beside, data);
    removeRows(workload);
  }

  void removeRows(Workload<?> workload) throws SQLException {
    try (Statement statement = beside.createStatement()) {
      statement.execute("truncate " + workload.tables());
    }
  }

  /** So that none comes by itself while a writer is measured. */
  void checkpoint() throws SQLException {
    try (Statement statement = beside.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  @Override
  public void close() throws SQLException {
    beside.close();
    if (libraries != null) {
      libraries.close();
    }
    lane.close();
  }
}
