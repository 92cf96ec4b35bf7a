package dev.graphsert.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups results and relates them to each other. */
final class Results {

  private Results() {}

  /** Results by something they have in common, in the order in which it first occurs. */
  static <K> Map<K, List<Result>> by(Function<Result, K> key, Collection<Result> results) {
    return results.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The median of the fastest code by hand, of results of one workload and latency. */
  static OptionalDouble bestByHand(Collection<Result> results) {
    return results.stream()
        .filter(Result::byHand)
        .mapToDouble(result -> result.millis().median())
        .min();
  }

  /** The median of the fastest of all. */
  static double best(Collection<Result> results) {
    return results.stream()
        .mapToDouble(result -> result.millis().median())
        .min()
        .orElseThrow(() -> new IllegalArgumentException("no results"));
  }

  /** Whether a family has so many sizes that they are drawn against each other. */
  static boolean isSweep(Collection<Result> family) {
    return by(Result::rows, family).size() > 2;
  }

  /**
   * The results by workload, of those that are shown each by itself: those named, and those that
   * are no points of a sweep.
   */
  static List<List<Result>> inDetail(Set<String> named, Collection<Result> results) {
    Map<String, List<Result>> families = by(Result::family, results);
    return by(Result::workload, results).values().stream()
        .filter(
            of ->
                named.contains(of.get(0).workload())
                    || !isSweep(families.getOrDefault(of.get(0).family(), List.of())))
        .toList();
  }
}
