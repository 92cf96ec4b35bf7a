package dev.graphsert.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A figure of each writer as a bar with its number, from 0 on, as SVG. */
final class BarChart {

  private static final int WIDTH = 900;
  private static final int ROW = 20;
  private static final int LEFT = 230;
  private static final int RIGHT = 80;

  private BarChart() {}

  static String of(
      List<Result> results, Map<String, Style> styles, ToDoubleFunction<Result> figure) {
    double most = results.stream().mapToDouble(figure).max().orElse(1);
    int height = ROW * results.size();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\">%n", WIDTH, height, WIDTH));
    int top = 0;
    for (Result result : results) {
      double length = figure.applyAsDouble(result) / most * (WIDTH - LEFT - RIGHT);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" class=\"end\">%s</text>"
                  + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                  + "<text x=\"%.1f\" y=\"%d\" class=\"start\">%,.0f</text>%n",
              LEFT - 8,
              top + ROW - 6,
              result.writer(),
              LEFT,
              top + 2,
              length,
              ROW - 4,
              styles.getOrDefault(result.writer(), Style.of("", 0)).color(),
              LEFT + length + 6,
              top + ROW - 6,
              figure.applyAsDouble(result)));
      top += ROW;
    }
    return svg.append("</svg>\n").toString();
  }
}
