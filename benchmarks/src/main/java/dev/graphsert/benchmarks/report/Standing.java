package dev.graphsert.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where Graphsert's default stands in each workload at each latency: two tables to see it in. */
final class Standing {

  private final Map<String, List<Result>> byWorkload;
  private final Set<Integer> latencies;
  private final StringBuilder text = new StringBuilder();

  private Standing(Collection<Result> results) {
    this.byWorkload = Results.by(Result::workload, results);
    this.latencies = Results.by(Result::latencyMillis, results).keySet();
  }

  /** Makes the tables; empty for a run without the default. */
  static String of(Collection<Result> results) {
    return results.stream().anyMatch(Standing::isDefault) ? new Standing(results).make() : "";
  }

  private String make() {
    addTable(
        "AUTO's time, of the fastest by hand = 1 (above 1.10 in bold)", "by hand", this::toByHand);
    addTable(
        "The fastest library's time, of AUTO = 1 (below 1 in bold)", "library", this::toLibrary);
    return text.toString();
  }

  private void addTable(String title, String kind, Function<List<Result>, String> cell) {
    if (byWorkload.values().stream().allMatch(all -> fastest(all, kind).isEmpty())) {
      return;
    }
    text.append("\n### ").append(title).append("\n\n");
    List<String> header = new ArrayList<>(List.of("workload"));
    latencies.forEach(latency -> header.add(latency + " ms"));
    MarkdownTable table = new MarkdownTable(text, header);
    byWorkload.forEach(
        (workload, results) -> {
          List<String> cells = new ArrayList<>(List.of(workload));
          Map<Integer, List<Result>> byLatency = Results.by(Result::latencyMillis, results);
          latencies.forEach(
              latency -> cells.add(cell.apply(byLatency.getOrDefault(latency, List.of()))));
          table.add(cells);
        });
  }

  private String toByHand(List<Result> results) {
    return cell(results, "by hand", (auto, other) -> ratio(auto / other, auto / other > 1.105));
  }

  private String toLibrary(List<Result> results) {
    return cell(results, "library", (auto, other) -> ratio(other / auto, other < auto))
        + fastest(results, "library").map(other -> " " + name(other)).orElse("");
  }

  private static String cell(List<Result> results, String kind, Comparison comparison) {
    Optional<Result> auto = results.stream().filter(Standing::isDefault).findFirst();
    Optional<Result> other = fastest(results, kind);
    return auto.isPresent() && other.isPresent()
        ? comparison.of(auto.get().millis().median(), other.get().millis().median())
        : "";
  }

  private static Optional<Result> fastest(List<Result> results, String kind) {
    return results.stream()
        .filter(result -> result.kind().equals(kind))
        .min(Comparator.comparingDouble(result -> result.millis().median()));
  }

  private static boolean isDefault(Result result) {
    return result.writer().equals("Graphsert AUTO");
  }

  private static String ratio(double value, boolean stands) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return stands ? "**" + text + "**" : text;
  }

  /** Up to the first comma: how it is used stands in the tables below. */
  private static String name(Result library) {
    return library.writer().replaceFirst(",.*", "");
  }

  private interface Comparison {
    String of(double auto, double other);
  }
}
