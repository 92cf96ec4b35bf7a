package dev.graphsert.example.cli;

import dev.graphsert.example.jobs.Measurement;
import java.io.PrintWriter;
import java.util.Locale;

/** The table of results. Each line is printed when it is known, since the next may take minutes. */
final class ResultTable {

  private final PrintWriter out;
  private final boolean withTurns;
  private final boolean withRatio;

  ResultTable(PrintWriter out, boolean withTurns, boolean withRatio) {
    this.out = out;
    this.withTurns = withTurns;
    this.withRatio = withRatio;
  }

  void printHeader() {
    print("job", "writer", "rows", "round trips", "on the wire", "time", "ratio");
  }

  void print(Measurement measured) {
    print(measured, "");
  }

  /** Prints a line that says how many times as long it took as the other. */
  void print(Measurement measured, Measurement other) {
    double ratio = (double) measured.elapsed().toNanos() / other.elapsed().toNanos();
    print(measured, String.format(Locale.ROOT, "%.1f x", ratio));
  }

  private void print(Measurement measured, String ratio) {
    String turns = measured.turns().isPresent() ? number(measured.turns().getAsLong()) : "";
    print(
        measured.job(),
        measured.writer(),
        number(measured.rows()),
        number(measured.roundTrips()),
        turns,
        String.format(Locale.ROOT, "%.2f s", measured.elapsed().toNanos() / 1e9),
        ratio);
  }

  private void print(
      String job,
      String writer,
      String rows,
      String roundTrips,
      String turns,
      String time,
      String ratio) {
    StringBuilder line =
        new StringBuilder(String.format("%-10s%-11s%9s%13s", job, writer, rows, roundTrips));
    if (withTurns) {
      line.append(String.format("%13s", turns));
    }
    line.append(String.format("%11s", time));
    if (withRatio) {
      line.append(String.format("%10s", ratio));
    }
    out.println(line.toString().stripTrailing());
    out.flush();
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
