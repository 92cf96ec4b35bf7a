package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.compile.CompileTimes;
import dev.graphsert.benchmarks.machine.Machine;
import dev.graphsert.benchmarks.report.MarkedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code compile}: what the processor costs at compile time. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    description = "Measures javac with and without the processor, beside Immutables.")
final class CompileCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Option(
      names = "--classes",
      split = ",",
      defaultValue = "1,100,1000",
      description = "How many classes are compiled (default: ${DEFAULT-VALUE}).")
  List<Integer> classes = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "7",
      description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  int rounds;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "Put the table between the marks in this file too.")
  @Nullable Path into;

  @Override
  public Integer call() throws IOException {
    StringBuilder table = new StringBuilder();
    show(CompileTimes.header(), table);
    CompileTimes times = new CompileTimes(rounds);
    for (int count : classes) {
      show(times.rows(count), table);
    }
    show(facts(), table);
    if (into != null) {
      MarkedText.replace(into, table.toString());
    }
    return ExitCode.OK;
  }

  private void show(String part, StringBuilder table) {
    table.append(part);
    PrintWriter out = spec.commandLine().getOut();
    out.print(part);
    out.flush();
  }

  private String facts() {
    Machine machine = Machine.here();
    return String.format(
        Locale.ROOT,
        """

        Medians of %d runs of javac. %s; %s; %s; %s; by `%s`.
        """,
        rounds,
        LocalDate.now(ZoneOffset.UTC),
        machine.hardware(),
        machine.jdk(),
        CompileTimes.versions(),
        String.join(" ", spec.root().commandLine().getParseResult().originalArgs()));
  }
}
