package dev.graphsert.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Runs as one page that needs nothing else: charts, what their lines mean, and all figures. */
public final class HtmlReport {

  /** Half a millisecond stands for a way without latency, which a logarithm has no place for. */
  private static final double NO_LATENCY = 0.5;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Graphsert benchmarks</title>
      <style>
      body { font: 15px/1.5 sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em; color: #222; }
      .chart { display: flex; flex-wrap: wrap; gap: 1.5em; align-items: flex-start; }
      svg line { stroke: #ddd; }
      svg text { font: 12px sans-serif; fill: #444; text-anchor: middle; }
      svg text.end { text-anchor: end; }
      polyline:hover { stroke-width: 6; }
      svg text.start { text-anchor: start; }
      h3 { font-size: 14px; margin: 1em 0 .3em; }
      svg text.label { font-size: 13px; }
      ul.legend { list-style: none; padding: 0; margin: 0; font-size: 13px; }
      ul.legend svg { vertical-align: middle; margin-right: .5em; }
      table { border-collapse: collapse; font-size: 13px; margin: 1em 0; }
      th, td { padding: .15em .7em; border-bottom: 1px solid #ddd; text-align: right; }
      th:first-child, td:first-child { text-align: left; }
      .Graphsert { font-weight: bold; }
      </style>
      <h1>Graphsert benchmarks</h1>
      <p>Each chart shows the median time of one write of new objects, lower is better. Both axes are
      logarithmic: a step of the grid is a factor. Graphsert's lines are red and orange, other libraries'
      blue, violet and green; code written by hand for these tables alone, which is the floor, is grey and
      dashed. A legend is in the order in which the lines end on the right; point at a line for its name.</p>
      <p>In the tables, turns are how often the client speaks after the server did, which is how often it waits.
      CPU time is a mean, at the first latency of the table: of the writing thread, of its whole process with the
      virtual machine's own threads, and of the server's process that serves it. "MB heap grew" is by how much the
      heap grew during one write after a garbage collection, garbage included. A writer is left out where it would
      wait for minutes.</p>
      """;

  private final Run run;
  private final Map<String, Style> styles;
  private final StringBuilder html = new StringBuilder();

  private HtmlReport(Run run, Map<String, Style> styles) {
    this.run = run;
    this.styles = styles;
  }

  /**
   * Makes the page.
   *
   * @param runs one or more
   * @param inDetail the workloads of sweeps that get all the same a chart against latency and a
   *     table
   */
  public static String of(List<Run> runs, Set<String> inDetail) {
    Map<String, Style> styles = styles(runs);
    StringBuilder page = new StringBuilder(HEAD);
    runs.forEach(run -> page.append(new HtmlReport(run, styles).body(inDetail)));
    return page.append("</html>\n").toString();
  }

  /** Makes the page and writes it, over what is there. */
  public static void save(List<Run> runs, Set<String> inDetail, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, of(runs, inDetail));
  }

  private static Map<String, Style> styles(List<Run> runs) {
    Map<String, Style> styles = new LinkedHashMap<>();
    Map<String, Integer> ofKind = new LinkedHashMap<>();
    runs.stream()
        .flatMap(run -> run.results().stream())
        .forEach(
            each ->
                styles.computeIfAbsent(
                    each.writer(),
                    writer ->
                        Style.of(each.kind(), ofKind.merge(each.kind(), 1, Integer::sum) - 1)));
    return styles;
  }

  private String body(Set<String> inDetail) {
    Results.inDetail(inDetail, run.results()).forEach(this::addWorkload);
    Results.by(Result::family, run.results()).values().forEach(this::addSweeps);
    addEnvironment();
    return html.toString();
  }

  private void addWorkload(List<Result> results) {
    Result first = results.get(0);
    add("<h2>%s: %,d rows, against latency</h2>", first.workload(), first.rows());
    addChart(
        results,
        LineChart.of(
            results,
            styles,
            each -> Math.max(NO_LATENCY, each.latencyMillis()),
            "latency added to each round trip, in milliseconds (0.5 stands for none)"));
    addBars(results, "bytes allocated for a row", each -> each.bytesPerRow());
    addTable(results);
  }

  /** What hardly depends on latency, of the first one measured. */
  private void addBars(List<Result> results, String label, ToDoubleFunction<Result> figure) {
    List<Result> ofEach =
        Results.by(Result::writer, results).values().stream().map(each -> each.get(0)).toList();
    add("<h3>%s</h3>", label);
    html.append(BarChart.of(ofEach, styles, figure));
  }

  private void addSweeps(List<Result> family) {
    if (Results.isSweep(family)) {
      Results.by(Result::latencyMillis, family)
          .forEach(
              (latency, results) -> {
                add("<h2>%s, %d ms, against rows</h2>", results.get(0).family(), latency);
                addChart(results, LineChart.of(results, styles, Result::rows, "rows of one write"));
              });
    }
  }

  private void addChart(List<Result> results, String chart) {
    add("<div class=\"chart\">");
    html.append(chart);
    add("<ul class=\"legend\">");
    // As the lines end on the right, the slowest one on top.
    Results.by(Result::writer, results).values().stream()
        .map(ofWriter -> ofWriter.get(ofWriter.size() - 1))
        .sorted(Comparator.comparingDouble((Result last) -> -last.millis().median()))
        .forEach(last -> addLegend(last.writer()));
    add("</ul></div>");
  }

  private void addLegend(String writer) {
    Style style = styles.getOrDefault(writer, Style.of("", 0));
    add(
        "<li><svg width=\"36\" height=\"10\"><line x1=\"0\" x2=\"36\" y1=\"5\" y2=\"5\""
            + " style=\"stroke:%s;stroke-width:%.1f;stroke-dasharray:%s\"/></svg>%s</li>",
        style.color(), style.width(), style.dashes().isEmpty() ? "none" : style.dashes(), writer);
  }

  private void addTable(List<Result> results) {
    Set<Integer> latencies = Results.by(Result::latencyMillis, results).keySet();
    add("<table><tr><th>writer, median in ms at</th>");
    latencies.forEach(latency -> add("<th>%d ms</th>", latency));
    add("<th>turns</th><th>KB sent</th><th>KB received</th><th>bytes allocated per row</th>");
    add("<th>MB heap grew</th><th>ms CPU: thread</th><th>process</th><th>server</th></tr>");
    Results.by(Result::writer, results)
        .forEach((writer, ofWriter) -> addRow(writer, ofWriter, latencies));
    add("</table>");
  }

  private void addRow(String writer, List<Result> ofWriter, Set<Integer> latencies) {
    add("<tr class=\"%s\"><td>%s</td>", ofWriter.get(0).kind(), writer);
    for (int latency : latencies) {
      add(
          "<td>%s</td>",
          ofWriter.stream()
              .filter(each -> each.latencyMillis() == latency)
              .map(each -> String.format(Locale.ROOT, "%,.2f", each.millis().median()))
              .findFirst()
              .orElse("left out"));
    }
    Result first = ofWriter.get(0);
    Result last = ofWriter.get(ofWriter.size() - 1);
    add("%s<td>%,d</td>", counts(last), first.bytesPerRow());
    add(
        "<td>%,.1f</td><td>%,.2f</td><td>%,.2f</td><td>%,.2f</td></tr>",
        first.peakHeapBytes() / 1e6,
        first.cpu().thread(),
        first.cpu().process(),
        first.cpu().server());
  }

  private static String counts(Result result) {
    if (!result.isCounted()) {
      return "<td></td>".repeat(3);
    }
    return String.format(
        Locale.ROOT,
        "<td>%,d</td><td>%,.1f</td><td>%,.1f</td>",
        result.turns(),
        result.traffic().sent() / 1e3,
        result.traffic().received() / 1e3);
  }

  private void addEnvironment() {
    Environment environment = run.environment();
    add("<h2>Where it was measured</h2><table>");
    addFact("date", run.date());
    addFact("command", run.command());
    addFact("machine", environment.machine());
    addFact("JVM", environment.jdk());
    addFact("server", "PostgreSQL " + environment.postgresql() + ": " + environment.settings());
    addFact("driver", environment.driver());
    addFact("libraries", environment.libraries());
    add("</table>");
  }

  private void addFact(String name, String value) {
    add("<tr><td>%s</td><td style=\"text-align:left\">%s</td></tr>", name, value);
  }

  private void add(String format, Object... parts) {
    html.append(String.format(Locale.ROOT, format, parts)).append('\n');
  }
}
