package dev.graphsert.benchmarks.report;

import java.util.List;

/**
 * How a writer is drawn: Graphsert strong and solid, other libraries thinner, code by hand dashed.
 *
 * @param color as HTML writes it
 * @param width of a line, in pixels
 * @param dashes of a line, as SVG writes them; empty for a solid one
 */
record Style(String color, double width, String dashes) {

  private static final List<String> GRAPHSERT =
      List.of("#b30000", "#e6550d", "#fd8d3c", "#a63603", "#fdae6b");
  private static final List<String> LIBRARIES =
      List.of(
          "#08519c", "#3182bd", "#6baed6", "#54278f", "#9e9ac8", "#006d2c", "#31a354", "#74c476",
          "#8c6d31", "#bd9e39", "#17becf", "#dd1c77");
  private static final List<String> BY_HAND =
      List.of("#252525", "#525252", "#737373", "#969696", "#bdbdbd");

  /** The style of a writer that is the n-th of its kind. */
  static Style of(String kind, int n) {
    return switch (kind) {
      case "Graphsert" -> new Style(nth(GRAPHSERT, n), n == 0 ? 3 : 2, "");
      case "library" -> new Style(nth(LIBRARIES, n), 1.5, "");
      default -> new Style(nth(BY_HAND, n), 1.5, "5 3");
    };
  }

  private static String nth(List<String> colors, int n) {
    return colors.get(n % colors.size());
  }
}
