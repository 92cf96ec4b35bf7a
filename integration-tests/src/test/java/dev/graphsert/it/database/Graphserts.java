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

  /** A {@code Graphsert} under the strategy of this run. */
  public static Graphsert on(DataSource source) {
    return Graphsert.builder(source).strategy(strategy()).build();
  }
}
