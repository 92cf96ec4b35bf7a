package dev.graphsert.it.database;

import dev.graphsert.Graphsert;
import dev.graphsert.Strategy;
import java.util.Locale;
import javax.sql.DataSource;

/** Makes what the tests write with, under the strategy of this run. */
public final class Graphserts {

  private Graphserts() {}

  /**
   * The strategy that {@code graphsert.test.strategy} names, {@code BATCH} if it names none: what
   * all strategies promise is tested once under each.
   */
  public static Strategy strategy() {
    String name = System.getProperty("graphsert.test.strategy", "");
    return name.isEmpty() ? Strategy.BATCH : Strategy.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether the strategy of this run writes row by row, so that it refuses circles of new rows. */
  public static boolean refusesCircles() {
    return refusesCircles(strategy());
  }

  /** Whether a strategy writes row by row, so that it refuses circles of new rows. */
  public static boolean refusesCircles(Strategy strategy) {
    return strategy == Strategy.BATCH;
  }

  /** A {@code Graphsert} under the strategy of this run. */
  public static Graphsert on(DataSource source) {
    return on(source, strategy());
  }

  /** A {@code Graphsert} under a strategy, for tests that compare strategies. */
  public static Graphsert on(DataSource source, Strategy strategy) {
    return Graphsert.builder(source).strategy(strategy).build();
  }
}
