package dev.graphsert.benchmarks.jmh;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import dev.graphsert.benchmarks.fork.ClassPath;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.writer.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs writers under JMH, each in forks of this JVM, against a server that all share. */
public final class JmhRun {

  private final BenchmarkServer server;
  private final int forks;
  private final int warmup;
  private final int iterations;

  /**
   * Makes a run.
   *
   * @param warmup writes of each fork that are not measured
   * @param iterations writes of each fork that are
   */
  public JmhRun(BenchmarkServer server, int forks, int warmup, int iterations) {
    this.server = server;
    this.forks = forks;
    this.warmup = warmup;
    this.iterations = iterations;
  }

  /**
   * Measures one workload.
   *
   * @param writers takes part if its name contains this
   * @param libraries whether other libraries take part
   */
  public List<Result> run(
      Workload<?> workload, List<Integer> latencies, String writers, boolean libraries)
      throws RunnerException {
    Map<String, String> kinds = kinds(workload, writers, libraries);
    String classPath = System.getProperty("java.class.path");
    System.setProperty("java.class.path", ClassPath.ofThisJvm());
    try {
      List<Result> results = new ArrayList<>();
      for (RunResult result :
          new Runner(options(workload, latencies, List.copyOf(kinds.keySet()))).run()) {
        results.add(result(workload, result, kinds));
      }
      return results;
    } finally {
      System.setProperty("java.class.path", classPath);
    }
  }

  private Map<String, String> kinds(Workload<?> workload, String writers, boolean libraries) {
    try (Lane lane = Lane.open(server, Duration.ZERO);
        Libraries others = new Libraries(lane)) {
      return Trial.writers(workload, lane, libraries ? others : null).stream()
          .filter(writer -> writer.name().contains(writers))
          .collect(Collectors.toMap(Writer::name, writer -> writer.kind().label()));
    }
  }

  private Options options(Workload<?> workload, List<Integer> latencies, List<String> writers) {
    return new OptionsBuilder()
        .include(WriteBenchmark.class.getName())
        .param("workload", workload.name())
        .param("latency", latencies.stream().map(String::valueOf).toArray(String[]::new))
        .param("writer", writers.toArray(String[]::new))
        .jvmArgsAppend("-D" + WriteBenchmark.URL + "=" + server.url())
        .addProfiler(GCProfiler.class)
        .forks(forks)
        .warmupIterations(warmup)
        .measurementIterations(iterations)
        .shouldFailOnError(true)
        .build();
  }

  private static Result result(
      Workload<?> workload, RunResult measured, Map<String, String> kinds) {
    String writer = measured.getParams().getParam("writer");
    Statistics millis = measured.getPrimaryResult().getStatistics();
    return new Result(
        workload.name(),
        workload.family(),
        workload.rows(),
        Integer.parseInt(measured.getParams().getParam("latency")),
        writer,
        kinds.getOrDefault(writer, ""),
        (int) millis.getN(),
        new Result.Millis(
            millis.getMin(),
            millis.getPercentile(25),
            millis.getPercentile(50),
            millis.getPercentile(75)),
        Math.round(median(measured, "turns")),
        Math.round(median(measured, "allocated") / workload.rows()),
        new Result.Traffic(0, 0),
        new Result.Cpu(0, 0, 0),
        0);
  }

  private static double median(RunResult measured, String figure) {
    return Objects.requireNonNull(measured.getSecondaryResults().get(figure), figure)
        .getStatistics()
        .getPercentile(50);
  }
}
