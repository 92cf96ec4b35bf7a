package dev.graphsert.benchmarks.compile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures javac with and without the processors, as a Markdown table. */
public final class CompileTimes {

  private static final int WARMUP = 3;

  private final int rounds;

  /** Medians of so many rounds are shown. */
  public CompileTimes(int rounds) {
    this.rounds = rounds;
  }

  /** The head of the table. */
  public static String header() {
    return """
        | processor | classes | without, ms | with, ms | ms per class |
        | --- | ---: | ---: | ---: | ---: |
        """;
  }

  /** The names and versions of the processors, as they stand in the jars' names. */
  public static String versions() {
    return Arrays.stream(Subject.values())
        .map(subject -> subject.title() + " " + subject.jar().version())
        .collect(Collectors.joining(", "));
  }

  /** The rows of the table for a number of classes. */
  public String rows(int classes) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Subject subject : Subject.values()) {
      rows.append(row(subject, classes));
    }
    return rows.toString();
  }

  private String row(Subject subject, int classes) throws IOException {
    long[] without = new long[rounds];
    long[] with = new long[rounds];
    try (Compilation compilation = new Compilation(subject, classes)) {
      for (int i = -WARMUP; i < rounds; i++) {
        long plain = compilation.run(false);
        long processed = compilation.run(true);
        if (i >= 0) {
          without[i] = plain;
          with[i] = processed;
        }
      }
    }
    double plain = medianMillis(without);
    double processed = medianMillis(with);
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,.0f | %,.0f | %.2f |%n",
        subject.title(),
        classes,
        plain,
        processed,
        (processed - plain) / classes);
  }

  private static double medianMillis(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }
}
