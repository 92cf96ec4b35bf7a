package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.library.Libraries;
import dev.graphsert.benchmarks.report.Environment;
import dev.graphsert.benchmarks.report.HtmlReport;
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
import java.util.Locale;
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
    subcommands = {
      CompileCommand.class,
      JmhCommand.class,
      MemoryCommand.class,
      ReportCommand.class
    },
    description = "Measures Graphsert beside code written by hand, on a PostgreSQL of its own.")
public final class BenchmarkCommand implements Callable<Integer> {

  private static final Path RESULTS = Path.of("benchmarks", "results");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(
      names = "--set",
      paramLabel = "SET",
      defaultValue = "main",
      description =
          "What to measure with how much effort: ${COMPLETION-CANDIDATES} (default: main). All but"
              + " main keep results/SET.json and .html. The options below change parts of it.")
  MeasuredSet set = MeasuredSet.MAIN;

  @Option(
      names = "--workload",
      split = ",",
      description = "What to store: " + Workloads.NAMES + ".")
  @Nullable List<String> workloads;

  @Option(
      names = "--latency",
      paramLabel = "MS",
      split = ",",
      description = "How many milliseconds longer each round trip takes.")
  @Nullable List<Integer> latencies;

  @Option(names = "--rounds", description = "How often each writer is measured, at most.")
  @Nullable Integer rounds;

  @Option(names = "--warmup", description = "How often each writer runs before, at most.")
  @Nullable Integer warmup;

  @Option(
      names = "--warmup-seconds",
      description = "How long the writers of a workload run before, together.")
  @Nullable Integer warmupSeconds;

  @Option(
      names = "--seconds",
      description = "Begin no further round of a workload at a latency after so long.")
  @Nullable Integer seconds;

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

  @Option(names = "--json", paramLabel = "FILE", description = "Keep the results in this file.")
  @Nullable Path json;

  @Option(names = "--html", paramLabel = "FILE", description = "Make a page of the results.")
  @Nullable Path html;

  /** Makes the command line. */
  public static CommandLine commandLine() {
    return new CommandLine(new BenchmarkCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws SQLException {
    List<Workload<?>> chosen = chosenWorkloads();
    List<Integer> millis = latencies == null ? set.latencies() : latencies;
    PrintWriter out = spec.commandLine().getOut();
    List<Result> results = new ArrayList<>();
    try (BenchmarkServer server = BenchmarkServer.start()) {
      Environment environment = environment(server);
      new Runner(server, effort())
          .run(
              chosen,
              millis.stream().map(Duration::ofMillis).toList(),
              measured -> {
                if (!measured.isEmpty()) {
                  TextTable.print(measured, out);
                  results.addAll(measured);
                  save(environment, results);
                }
              });
    }
    return ExitCode.OK;
  }

  private List<Workload<?>> chosenWorkloads() {
    try {
      Map<String, Workload<?>> chosen = new LinkedHashMap<>();
      for (String name : workloads == null ? set.workloads() : workloads) {
        Workloads.named(name).forEach(workload -> chosen.putIfAbsent(workload.name(), workload));
      }
      return List.copyOf(chosen.values());
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), "--workload: " + unknown.getMessage());
    }
  }

  private Effort effort() {
    return new Effort(
        writer,
        libraries || set.libraries(),
        rounds == null ? set.rounds() : rounds,
        warmup == null ? set.warmup() : warmup,
        Duration.ofSeconds(warmupSeconds == null ? set.warmupSeconds() : warmupSeconds),
        Duration.ofSeconds(seconds == null ? set.seconds() : seconds),
        Duration.ofSeconds(set.patience()));
  }

  private static Environment environment(BenchmarkServer server) throws SQLException {
    try (Connection connection = server.dataSource().getConnection()) {
      return Environment.of(connection, BenchmarkServer.settings(), Libraries.versions());
    }
  }

  /** After each workload, for a long run may be cut off. */
  private void save(Environment environment, List<Result> results) {
    String command = String.join(" ", spec.commandLine().getParseResult().originalArgs());
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    Run run = Run.of(date, command, environment, results);
    Path jsonFile = json == null ? kept(".json") : json;
    Path htmlFile = html == null ? kept(".html") : html;
    try {
      if (jsonFile != null) {
        run.save(jsonFile);
      }
      if (htmlFile != null) {
        HtmlReport.save(List.of(run), Workloads.inDetail(), htmlFile);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where a set is kept that is not for the eyes alone. */
  private @Nullable Path kept(String ending) {
    return set == MeasuredSet.MAIN
        ? null
        : RESULTS.resolve(set.name().toLowerCase(Locale.ROOT) + ending);
  }
}
