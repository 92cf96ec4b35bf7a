package dev.graphsert.benchmarks.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Results of one workload at one latency, for the eyes. */
public final class TextTable {

  private TextTable() {}

  /** Prints the results, at least one. */
  public static void print(List<Result> results, PrintWriter out) {
    Result first = results.get(0);
    out.printf(
        Locale.ROOT,
        "%n%s (%,d rows), %d ms%n",
        first.workload(),
        first.rows(),
        first.latencyMillis());
    out.printf(
        Locale.ROOT,
        "%-35s%7s%10s%10s%10s%10s%9s%8s%11s%n",
        "writer",
        "rounds",
        "median ms",
        "min",
        "25 %",
        "75 %",
        "ratio",
        "turns",
        "bytes/row");
    double best = Results.bestByHand(results).orElse(Double.NaN);
    for (Result result : results) {
      out.printf(
          Locale.ROOT,
          "%-35s%7d%10.2f%10.2f%10.2f%10.2f%9.2f%8d%,11d%n",
          result.writer(),
          result.rounds(),
          result.millis().median(),
          result.millis().min(),
          result.millis().lowerQuartile(),
          result.millis().upperQuartile(),
          result.millis().median() / best,
          result.turns(),
          result.bytesPerRow());
    }
    out.flush();
  }
}
