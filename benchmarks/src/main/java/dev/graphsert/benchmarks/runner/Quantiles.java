package dev.graphsert.benchmarks.runner;

import java.util.stream.LongStream;

/** Values that lie at some share of all values; of two in the middle the mean. */
final class Quantiles {

  private final long[] sorted;

  private Quantiles(long[] sorted) {
    this.sorted = sorted;
  }

  static Quantiles of(LongStream values) {
    return new Quantiles(values.sorted().toArray());
  }

  long min() {
    return at(0);
  }

  long lowerQuartile() {
    return at(0.25);
  }

  long median() {
    return at(0.5);
  }

  long upperQuartile() {
    return at(0.75);
  }

  private long at(double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return Math.round(sorted[below] + (sorted[above] - sorted[below]) * (place - below));
  }
}
