package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.report.MarkdownReport;
import dev.graphsert.benchmarks.report.MarkedText;
import dev.graphsert.benchmarks.report.Run;
import dev.graphsert.benchmarks.workload.Workload;
import dev.graphsert.benchmarks.workload.Workloads;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code report}: Markdown from the results of a run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes Markdown tables of results that were kept by --json.")
final class ReportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  CommandSpec spec;

  @Parameters(paramLabel = "JSON", arity = "1..*", description = "The results of one or more runs.")
  List<Path> json = List.of();

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "Put them between the marks in this file (default: print them).")
  @Nullable Path into;

  @Override
  public Integer call() throws IOException {
    Set<String> inDetail = new LinkedHashSet<>();
    Workloads.main().stream().map(Workload::name).forEach(inDetail::add);
    StringBuilder report = new StringBuilder();
    for (Path file : json) {
      report
          .append(report.isEmpty() ? "" : "\n")
          .append(MarkdownReport.of(Run.load(file), inDetail));
    }
    if (into == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(report);
      out.flush();
    } else {
      MarkedText.replace(into, report.toString());
    }
    return ExitCode.OK;
  }
}
