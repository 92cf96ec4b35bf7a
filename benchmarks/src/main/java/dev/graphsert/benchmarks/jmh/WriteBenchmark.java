package dev.graphsert.benchmarks.jmh;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One write: new objects before it, and the check of the rows after it, are not measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteBenchmark {

  /** The property that has the URL of the server, which the parent started. */
  static final String URL = "graphsert.benchmarks.url";

  @Param("graph-1000x6")
  public String workload = "";

  @Param("0")
  public int latency;

  @Param("Graphsert AUTO")
  public String writer = "";

  @SuppressWarnings("NullAway.Init") // open() sets it
  private Trial<?> trial;

  /** What one write took beside its time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Figures {

    /** Bytes that the writing thread allocated. */
    public long allocated;

    /**
     * How often the client spoke after the server did; 0 on the direct way, where nobody counts.
     */
    public long turns;
  }

  /** Connects. */
  @Setup(Level.Trial)
  public void open() throws SQLException {
    trial = Trial.open(System.getProperty(URL, ""), workload, latency, writer);
  }

  /** Makes new objects. */
  @Setup(Level.Invocation)
  public void makeObjects() throws SQLException {
    trial.makeObjects();
  }

  /** Stores them. */
  @Benchmark
  public void write(Figures figures) throws SQLException {
    trial.write(figures);
  }

  /** Checks the rows and removes them. */
  @TearDown(Level.Invocation)
  public void check() throws SQLException {
    trial.check();
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    trial.close();
  }
}
