package dev.graphsert.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
      dashed.</p>
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
   * @param inDetail the workloads that get a chart against latency and a table
   */
  public static String of(List<Run> runs, Set<String> inDetail) {
    Map<String, Style> styles = styles(runs);
    StringBuilder page = new StringBuilder(HEAD);
    runs.forEach(run -> page.append(new HtmlReport(run, styles).body(inDetail)));
    return page.append("</html>\n").toString();
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
    Results.by(Result::workload, run.results())
        .forEach(
            (name, results) -> {
              if (inDetail.contains(name)) {
                addWorkload(results);
              }
            });
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
    addTable(results);
  }

  private void addSweeps(List<Result> family) {
    if (Results.by(Result::rows, family).size() > 2) {
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
    Results.by(Result::writer, results).keySet().forEach(this::addLegend);
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
    add("<th>turns</th><th>bytes allocated per row</th></tr>");
    Results.by(Result::writer, results)
        .forEach(
            (writer, ofWriter) -> {
              add("<tr class=\"%s\"><td>%s</td>", ofWriter.get(0).kind(), writer);
              ofWriter.forEach(each -> add("<td>%,.2f</td>", each.millis().median()));
              Result last = ofWriter.get(ofWriter.size() - 1);
              add("<td>%,d</td><td>%,d</td></tr>", last.turns(), ofWriter.get(0).bytesPerRow());
            });
    add("</table>");
  }

  private void addEnvironment() {
    Environment environment = run.environment();
    add("<h2>Where it was measured</h2><table>");
    addFact("date", run.date());
    addFact("command", run.command());
    addFact(
        "machine",
        String.format(
            Locale.ROOT,
            "%s, %d processors, %.0f GiB",
            environment.system(),
            environment.processors(),
            environment.memoryMebibytes() / 1024.0));
    addFact("JVM", environment.jdk());
    addFact("server", "PostgreSQL " + environment.postgresql() + ": " + environment.settings());
    addFact("driver", environment.driver());
    add("</table>");
  }

  private void addFact(String name, String value) {
    add("<tr><td>%s</td><td style=\"text-align:left\">%s</td></tr>", name, value);
  }

  private void add(String format, Object... parts) {
    html.append(String.format(Locale.ROOT, format, parts)).append('\n');
  }
}
