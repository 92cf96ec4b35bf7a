package dev.graphsert.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Medians against something, a line for each writer, both axes logarithmic, as SVG. */
final class LineChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 420;
  private static final int LEFT = 70;
  private static final int RIGHT = 15;
  private static final int TOP = 15;
  private static final int BOTTOM = 55;

  private final List<Result> results;
  private final Map<String, Style> styles;
  private final ToDoubleFunction<Result> x;
  private final String xLabel;
  private final Axis across;
  private final Axis up;
  private final StringBuilder svg = new StringBuilder();

  private LineChart(
      List<Result> results, Map<String, Style> styles, ToDoubleFunction<Result> x, String xLabel) {
    this.results = results;
    this.styles = styles;
    this.x = x;
    this.xLabel = xLabel;
    this.across = Axis.of(results.stream().mapToDouble(x), LEFT, WIDTH - RIGHT);
    this.up = Axis.of(results.stream().mapToDouble(LineChart::median), HEIGHT - BOTTOM, TOP);
  }

  /**
   * Draws a chart.
   *
   * @param x what is on the axis across, above 0
   */
  static String of(
      List<Result> results, Map<String, Style> styles, ToDoubleFunction<Result> x, String xLabel) {
    return new LineChart(results, styles, x, xLabel).draw();
  }

  private String draw() {
    add("<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\">", WIDTH, HEIGHT, WIDTH);
    up.ticks().forEach(this::addRow);
    List<Double> values = results.stream().mapToDouble(x).distinct().sorted().boxed().toList();
    values.forEach(this::addColumn);
    add(
        "<text x=\"%d\" y=\"%d\" class=\"label\">%s</text>",
        (LEFT + WIDTH) / 2, HEIGHT - 12, xLabel);
    add(
        "<text transform=\"translate(16 %d) rotate(-90)\" class=\"label\">median time of one write,"
            + " in milliseconds</text>",
        HEIGHT / 2 - 20);
    Results.by(Result::writer, results).forEach(this::addLine);
    return svg.append("</svg>\n").toString();
  }

  private void addRow(double value) {
    double y = up.place(value);
    add("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y);
    add("<text x=\"%d\" y=\"%.1f\" class=\"tick end\">%s</text>", LEFT - 6, y + 4, number(value));
  }

  private void addColumn(double value) {
    double at = across.place(value);
    add("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", at, at, TOP, HEIGHT - BOTTOM);
    add(
        "<text x=\"%.1f\" y=\"%d\" class=\"tick\">%s</text>",
        at, HEIGHT - BOTTOM + 18, number(value));
  }

  private void addLine(String writer, List<Result> ofWriter) {
    Style style = styles.getOrDefault(writer, Style.of("", 0));
    List<Result> sorted = ofWriter.stream().sorted(Comparator.comparingDouble(x)).toList();
    String points =
        sorted.stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        across.place(x.applyAsDouble(each)),
                        up.place(median(each))))
            .collect(Collectors.joining(" "));
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\""
            + " stroke-dasharray=\"%s\"><title>%s</title></polyline>",
        points, style.color(), style.width(), style.dashes(), writer);
    for (Result each : sorted) {
      add(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"><title>%s: %.2f ms</title></circle>",
          across.place(x.applyAsDouble(each)),
          up.place(median(each)),
          style.color(),
          writer,
          median(each));
    }
  }

  private void add(String format, Object... parts) {
    svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
  }

  private static double median(Result result) {
    return result.millis().median();
  }

  private static String number(double value) {
    return value >= 1 ? String.format(Locale.ROOT, "%,.0f", value) : String.valueOf(value);
  }
}
