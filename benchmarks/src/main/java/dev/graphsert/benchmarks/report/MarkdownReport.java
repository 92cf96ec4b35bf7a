package dev.graphsert.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A run as Markdown: where it was measured, a table per workload, a table per sweep. */
public final class MarkdownReport {

  private final Run run;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Run run) {
    this.run = run;
  }

  /**
   * Makes the report.
   *
   * @param inDetail the workloads of sweeps that get all the same a table of their own; the others
   *     are in their sweep's
   */
  public static String of(Run run, Set<String> inDetail) {
    MarkdownReport report = new MarkdownReport(run);
    report.addEnvironment();
    report.text.append(Standing.of(run.results()));
    Results.inDetail(inDetail, run.results()).forEach(report::addWorkload);
    Results.by(Result::family, run.results()).values().forEach(report::addSweeps);
    return report.text.toString();
  }

  private void addEnvironment() {
    Environment environment = run.environment();
    text.append(
        String.format(
            Locale.ROOT,
            """
            | | |
            | --- | --- |
            | date | %s |
            | command | `%s` |
            | machine | %s |
            | JVM | %s |
            | server | PostgreSQL %s, embedded, on the same machine: %s |
            | driver | %s |
            | libraries | %s |
            """,
            run.date(),
            run.command(),
            environment.machine(),
            environment.jdk(),
            environment.postgresql(),
            environment.settings(),
            environment.driver(),
            environment.libraries()));
  }

  private void addWorkload(List<Result> results) {
    Result first = results.get(0);
    Map<Integer, List<Result>> byLatency = Results.by(Result::latencyMillis, results);
    text.append(
        String.format(Locale.ROOT, "%n### %s: %,d rows%n%n", first.workload(), first.rows()));
    List<String> header = new ArrayList<>(List.of("writer"));
    byLatency.keySet().forEach(latency -> header.add(latency + " ms"));
    header.addAll(
        List.of(
            "turns",
            "sent, KB",
            "received, KB",
            "CPU client, ms",
            "CPU server, ms",
            "bytes per row"));
    MarkdownTable table = new MarkdownTable(text, header);
    Results.by(Result::writer, results)
        .forEach((writer, ofWriter) -> table.add(cells(writer, ofWriter, byLatency)));
  }

  private static List<String> cells(
      String writer, List<Result> ofWriter, Map<Integer, List<Result>> byLatency) {
    List<String> cells = new ArrayList<>(List.of(writer));
    byLatency.forEach(
        (latency, all) ->
            cells.add(
                ofWriter.stream()
                    .filter(each -> each.latencyMillis() == latency)
                    .findFirst()
                    .map(each -> time(each, all))
                    .orElse("")));
    Result first = ofWriter.get(0);
    Result last = ofWriter.get(ofWriter.size() - 1);
    cells.add(last.isCounted() ? String.format(Locale.ROOT, "%,d", last.turns()) : "");
    cells.add(last.isCounted() ? kilobytes(last.traffic().sent()) : "");
    cells.add(last.isCounted() ? kilobytes(last.traffic().received()) : "");
    cells.add(millis(first.cpu().thread()));
    cells.add(millis(first.cpu().server()));
    cells.add(String.format(Locale.ROOT, "%,d", first.bytesPerRow()));
    return cells;
  }

  private static String time(Result result, List<Result> all) {
    double best = Results.bestByHand(all).orElse(Double.NaN);
    double median = result.millis().median();
    return String.format(Locale.ROOT, "%s (%.2f)", millis(median), median / best);
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f", bytes / 1e3);
  }

  private void addSweeps(List<Result> family) {
    if (Results.isSweep(family)) {
      Results.by(Result::latencyMillis, family).values().forEach(this::addSweep);
    }
  }

  private void addSweep(List<Result> results) {
    Result first = results.get(0);
    text.append(
        String.format(
            Locale.ROOT, "%n### Sweep: %s, %d ms%n%n", first.family(), first.latencyMillis()));
    List<String> header = new ArrayList<>(List.of("rows"));
    Set<String> writers = Results.by(Result::writer, results).keySet();
    header.addAll(writers);
    MarkdownTable table = new MarkdownTable(text, header);
    Map<Integer, List<Result>> bySize = Results.by(Result::rows, results);
    bySize.keySet().stream()
        .sorted()
        .forEach(rows -> table.add(size(rows, writers, bySize.getOrDefault(rows, List.of()))));
  }

  private static List<String> size(int rows, Set<String> writers, List<Result> results) {
    List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", rows)));
    double best = Results.best(results);
    for (String writer : writers) {
      cells.add(
          results.stream()
              .filter(result -> result.writer().equals(writer))
              .map(result -> result.millis().median())
              .map(median -> median == best ? "**" + millis(median) + "**" : millis(median))
              .findFirst()
              .orElse(""));
    }
    return cells;
  }

  static String millis(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }
}
