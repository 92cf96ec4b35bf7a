package dev.graphsert.benchmarks.cli;

import dev.graphsert.benchmarks.report.HtmlReport;
import dev.graphsert.benchmarks.report.MarkdownReport;
import dev.graphsert.benchmarks.report.MarkedText;
import dev.graphsert.benchmarks.report.ReadmeTable;
import dev.graphsert.benchmarks.report.Run;
import dev.graphsert.benchmarks.workload.Workloads;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code report}: tables or charts from the results of runs. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Makes Markdown tables, or a page with charts, of results that were kept by --json.")
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

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Make a page with charts in place of the tables.")
  @Nullable Path html;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = "all",
      description =
          "Which tables: all, or readme, the one of the first workload for those who decide"
              + " (default: all).")
  Table table = Table.ALL;

  /** What is made of a run. */
  enum Table {
    ALL,
    README
  }

  @Override
  public Integer call() throws IOException {
    Set<String> inDetail = Workloads.inDetail();
    List<Run> runs = new ArrayList<>();
    for (Path file : json) {
      runs.add(Run.load(file));
    }
    if (html != null) {
      HtmlReport.save(runs, inDetail, html);
      return ExitCode.OK;
    }
    String report =
        runs.stream()
            .map(
                run ->
                    table == Table.README ? ReadmeTable.of(run) : MarkdownReport.of(run, inDetail))
            .collect(Collectors.joining("\n"));
    if (into == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(report);
      out.flush();
    } else {
      MarkedText.replace(into, report);
    }
    return ExitCode.OK;
  }
}
