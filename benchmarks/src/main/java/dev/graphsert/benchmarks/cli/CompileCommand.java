package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.compile.CompileTimes;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CompileTimes times = new CompileTimes(rounds);
    out.print(CompileTimes.header());
    for (int count : classes) {
      out.print(times.rows(count));
      out.flush();
    }
    return ExitCode.OK;
  }
}
