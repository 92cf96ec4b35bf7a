package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.report.Environment;
import dev.graphsert.benchmarks.report.Result;
import dev.graphsert.benchmarks.report.Run;
import dev.graphsert.benchmarks.report.TextTable;
import dev.graphsert.benchmarks.runner.Effort;
import dev.graphsert.benchmarks.runner.Runner;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code benchmarks}: measures, unless it is to report. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    subcommands = {CompileCommand.class, ReportCommand.class},
    description = "Measures Graphsert beside code written by hand, on a PostgreSQL of its own.")
public final class BenchmarkCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(
      names = "--workload",
      split = ",",
      defaultValue = "main",
      description = "What to store: " + Workloads.NAMES + " (default: ${DEFAULT-VALUE}).")
  List<String> workloads = List.of();

  @Option(
      names = "--latency",
      paramLabel = "MS",
      split = ",",
      defaultValue = "0,3,10",
      description =
          "How many milliseconds longer each round trip takes (default: ${DEFAULT-VALUE}).")
  List<Integer> latencies = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "30",
      description = "How often each writer is measured, at most (default: ${DEFAULT-VALUE}).")
  int rounds;

  @Option(
      names = "--warmup",
      defaultValue = "10",
      description = "How often each writer runs before, at most (default: ${DEFAULT-VALUE}).")
  int warmup;

  @Option(
      names = "--seconds",
      defaultValue = "20",
      description =
          "Begin no further round of a workload after so long (default: ${DEFAULT-VALUE}).")
  int seconds;

  @Option(
      names = "--writer",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only the writers whose names contain this, as for a profiler.")
  String writer = "";

  @Option(
      names = "--libraries",
      description = "With other libraries; some of them take a minute for a write at 10 ms.")
  boolean libraries;

  @Option(names = "--quick", description = "Three rounds, to see that all works.")
  boolean quick;

  @Option(names = "--json", paramLabel = "FILE", description = "Keep the results in this file.")
  @Nullable Path json;

  /** Makes the command line. */
  public static CommandLine commandLine() {
    return new CommandLine(new BenchmarkCommand());
  }

  @Override
  public Integer call() throws SQLException {
    List<Workload<?>> chosen = chosenWorkloads();
    PrintWriter out = spec.commandLine().getOut();
    List<Result> results = new ArrayList<>();
    try (BenchmarkServer server = BenchmarkServer.start()) {
      Environment environment = environment(server);
      new Runner(server, effort())
          .run(
              chosen,
              latencies.stream().map(Duration::ofMillis).toList(),
              measured -> {
                TextTable.print(measured, out);
                results.addAll(measured);
                save(environment, results);
              });
    }
    return ExitCode.OK;
  }

  private List<Workload<?>> chosenWorkloads() {
    try {
      Map<String, Workload<?>> chosen = new LinkedHashMap<>();
      for (String name : workloads) {
        Workloads.named(name).forEach(workload -> chosen.putIfAbsent(workload.name(), workload));
      }
      return List.copyOf(chosen.values());
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), "--workload: " + unknown.getMessage());
    }
  }

  private Effort effort() {
    return quick
        ? new Effort(writer, libraries, Effort.MIN_ROUNDS, 1, Duration.ofSeconds(4))
        : new Effort(writer, libraries, rounds, warmup, Duration.ofSeconds(seconds));
  }

  private static Environment environment(BenchmarkServer server) throws SQLException {
    try (Connection connection = server.dataSource().getConnection()) {
      return Environment.of(connection, BenchmarkServer.settings());
    }
  }

  /** After each workload, for a long run may be cut off. */
  private void save(Environment environment, List<Result> results) {
    if (json == null) {
      return;
    }
    String command = String.join(" ", spec.commandLine().getParseResult().originalArgs());
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    try {
      new Run(date, command, environment, results).save(json);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
