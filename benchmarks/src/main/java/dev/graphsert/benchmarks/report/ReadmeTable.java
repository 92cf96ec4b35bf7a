package dev.graphsert.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One table for those who decide: the first workload of a run, Graphsert's default first, then the
 * libraries from the fastest on, then code by hand.
 */
public final class ReadmeTable {

  private static final List<String> KINDS = List.of("Graphsert", "library", "by hand");

  private final Run run;
  private final List<Result> results;
  private final Set<Integer> latencies;
  private final StringBuilder text = new StringBuilder();

  private ReadmeTable(Run run) {
    this.run = run;
    String workload = run.results().get(0).workload();
    this.results =
        run.results().stream()
            .filter(each -> each.workload().equals(workload))
            .filter(each -> !each.kind().equals("Graphsert") || each.writer().endsWith("AUTO"))
            .toList();
    this.latencies = Results.by(Result::latencyMillis, results).keySet();
  }

  /** Makes it, of a run with results. */
  public static String of(Run run) {
    return new ReadmeTable(run).make();
  }

  private String make() {
    text.append("| |");
    latencies.forEach(latency -> text.append(" ").append(latency).append(" ms |"));
    text.append(" round trips | sent, KB | allocated per row, bytes |\n| --- |");
    text.append(" ---: |".repeat(latencies.size() + 3)).append('\n');
    Map<String, List<Result>> byWriter = Results.by(Result::writer, results);
    byWriter.values().stream()
        .sorted(Comparator.comparing(ReadmeTable::kind).thenComparing(ReadmeTable::slowest))
        .forEach(this::addWriter);
    addFacts();
    return text.toString();
  }

  private static int kind(List<Result> ofWriter) {
    return KINDS.indexOf(ofWriter.get(0).kind());
  }

  private static double slowest(List<Result> ofWriter) {
    return ofWriter.get(ofWriter.size() - 1).millis().median();
  }

  private void addWriter(List<Result> ofWriter) {
    Result last = ofWriter.get(ofWriter.size() - 1);
    String mark =
        switch (last.kind()) {
          case "Graphsert" -> "**";
          case "by hand" -> "*";
          default -> "";
        };
    String name = last.kind().equals("by hand") ? "by hand: " + last.writer() : last.writer();
    List<String> cells = new ArrayList<>(List.of(mark + name + mark));
    for (int latency : latencies) {
      cells.add(
          ofWriter.stream()
              .filter(each -> each.latencyMillis() == latency)
              .map(each -> mark + MarkdownReport.millis(each.millis().median()) + mark)
              .findFirst()
              .orElse(""));
    }
    cells.add(String.format(Locale.ROOT, "%,d", last.turns()));
    cells.add(String.format(Locale.ROOT, "%,.0f", last.traffic().sent() / 1e3));
    cells.add(String.format(Locale.ROOT, "%,d", ofWriter.get(0).bytesPerRow()));
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void addFacts() {
    Result first = results.get(0);
    Environment environment = run.environment();
    text.append(
        String.format(
            Locale.ROOT,
            """

            Median milliseconds of one write of `%s` (%,d rows), where each round trip takes so much longer. %s; %s;
            %s; PostgreSQL %s on the same machine; driver %s; %s; by `%s`.
            """,
            first.workload(),
            first.rows(),
            run.date(),
            environment.machine(),
            environment.jdk(),
            environment.postgresql(),
            environment.driver(),
            environment.libraries(),
            run.command()));
  }
}
