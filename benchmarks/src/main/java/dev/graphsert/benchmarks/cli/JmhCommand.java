package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.jmh.JmhRun;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.report.Environment;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.report.Run;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code jmh}: the same writers, each in a JVM of its own. */
@Command(
    name = "jmh",
    mixinStandardHelpOptions = true,
    description = "Measures under JMH: each writer in a JVM of its own.")
final class JmhCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(
      names = "--workload",
      split = ",",
      defaultValue = "graph-1000x6",
      description = "What to store: " + Workloads.NAMES + " (default: graph-1000x6).")
  List<String> workloads = List.of();

  @Option(
      names = "--latency",
      paramLabel = "MS",
      split = ",",
      defaultValue = "0",
      description =
          "How many milliseconds longer each round trip takes (default: ${DEFAULT-VALUE}).")
  List<Integer> latencies = List.of();

  @Option(
      names = "--writer",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only the writers whose names contain this.")
  String writer = "";

  @Option(names = "--libraries", description = "With other libraries.")
  boolean libraries;

  @Option(
      names = "--forks",
      defaultValue = "2",
      description = "How many JVMs measure each (default: ${DEFAULT-VALUE}).")
  int forks;

  @Option(
      names = "--warmup",
      defaultValue = "60",
      description = "Writes of each JVM that are not measured (default: ${DEFAULT-VALUE}).")
  int warmup;

  @Option(
      names = "--iterations",
      defaultValue = "30",
      description = "Writes of each JVM that are (default: ${DEFAULT-VALUE}).")
  int iterations;

  @Option(names = "--json", paramLabel = "FILE", description = "Keep the results in this file.")
  @Nullable Path json;

  @Override
  public Integer call() throws SQLException, RunnerException, IOException {
    List<Result> results = new ArrayList<>();
    try (BenchmarkServer server = BenchmarkServer.start()) {
      JmhRun run = new JmhRun(server, forks, warmup, iterations);
      for (String name : workloads) {
        for (Workload<?> workload : Workloads.named(name)) {
          results.addAll(run.run(workload, latencies, writer, libraries));
        }
      }
      if (json != null) {
        save(server, results, json);
      }
    }
    return ExitCode.OK;
  }

  private void save(BenchmarkServer server, List<Result> results, Path file)
      throws SQLException, IOException {
    try (Connection connection = server.dataSource().getConnection()) {
      Environment environment =
          Environment.of(connection, BenchmarkServer.settings(), Libraries.versions());
      String command =
          "jmh " + String.join(" ", spec.commandLine().getParseResult().originalArgs());
      Run.of(LocalDate.now(ZoneOffset.UTC).toString(), command, environment, results).save(file);
    }
  }
}
