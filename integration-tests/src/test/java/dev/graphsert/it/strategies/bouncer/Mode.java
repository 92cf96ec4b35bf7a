package dev.graphsert.it.strategies.bouncer;

import dev.graphsert.Strategy;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What PgBouncer and driver agree on. */
public enum Mode {
  /** {@code max_prepared_statements=0}, and {@code prepareThreshold=0}. */
  NO_PREPARED_STATEMENTS,
  /** The defaults of PgBouncer 1.24 and of the driver. */
  PREPARED_STATEMENTS;

  /** Each strategy with each of these. */
  public static Stream<Arguments> underEveryStrategy() {
    return Stream.of(Strategy.values())
        .flatMap(strategy -> Stream.of(values()).map(mode -> Arguments.of(strategy, mode)));
  }
}
