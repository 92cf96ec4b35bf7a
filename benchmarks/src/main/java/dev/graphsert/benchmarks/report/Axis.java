package dev.graphsert.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A logarithmic axis: from a value to a value, both above 0, and where it lies on the page.
 *
 * @param min the value at the start
 * @param max the value at the end
 * @param start where it starts, in pixels
 * @param end where it ends, in pixels
 */
record Axis(double min, double max, double start, double end) {

  private static final double[] STEPS = {1, 2, 5};

  /** An axis on which all values have room. */
  static Axis of(DoubleStream values, double start, double end) {
    double[] all = values.toArray();
    double min = DoubleStream.of(all).min().orElse(1);
    double max = DoubleStream.of(all).max().orElse(10);
    return new Axis(min / 1.15, max * 1.15, start, end);
  }

  double place(double value) {
    double share = Math.log(value / min) / Math.log(max / min);
    return start + share * (end - start);
  }

  /** Round values on the axis: 1, 2 and 5 of each power of ten, or 1 alone where there are many. */
  List<Double> ticks() {
    boolean wide = max / min > 500;
    List<Double> ticks = new ArrayList<>();
    for (double power = Math.pow(10, Math.floor(Math.log10(min))); power <= max; power *= 10) {
      for (double step : STEPS) {
        double tick = power * step;
        if (tick >= min && tick <= max && (!wide || step == 1)) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }
}
