package dev.graphsert.benchmarks.jmh;

import com.sun.management.ThreadMXBean;
import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.workload.Caretaker;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import dev.graphsert.benchmarks.writer.Writer;
import dev.graphsert.benchmarks.writer.Writers;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One writer, one workload, one way to the server. */
final class Trial<D extends Data> implements AutoCloseable {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Workload<D> workload;
  private final Lane lane;
  private final Libraries libraries;
  private final Caretaker caretaker;
  private final Writer<D> writer;
  private D data;

  private Trial(BenchmarkServer server, Workload<D> workload, int latency, String writer)
      throws SQLException {
    this.workload = workload;
    this.lane = Lane.open(server, Duration.ofMillis(latency));
    this.libraries = new Libraries(lane);
    this.caretaker = new Caretaker(server.dataSource());
    this.writer = named(writer, writers(workload, lane, libraries));
    this.data = workload.newSample();
  }

  static Trial<?> open(String url, String workload, int latency, String writer)
      throws SQLException {
    return new Trial<>(BenchmarkServer.at(url), Workloads.named(workload).get(0), latency, writer);
  }

  /** Those by hand, Graphsert, and other libraries if they are there. */
  static <D extends Data> List<Writer<D>> writers(
      Workload<D> workload, Lane lane, @Nullable Libraries libraries) {
    List<Writer<D>> writers = new ArrayList<>(Writers.of(workload, lane));
    if (libraries != null) {
      writers.addAll(libraries.of(workload));
    }
    return writers;
  }

  private static <D extends Data> Writer<D> named(String name, List<Writer<D>> writers) {
    return writers.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no writer " + name));
  }

  void makeObjects() throws SQLException {
    data = workload.newData();
    lane.wake();
  }

  void write(WriteBenchmark.Figures figures) throws SQLException {
    long turns = lane.turns().orElse(0);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    writer.write(data);
    figures.allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    figures.turns = lane.turns().orElse(0) - turns;
  }

  void check() throws SQLException {
    caretaker.check(data, workload);
  }

  @Override
  public void close() throws SQLException {
    libraries.close();
    caretaker.close();
    lane.close();
  }
}
