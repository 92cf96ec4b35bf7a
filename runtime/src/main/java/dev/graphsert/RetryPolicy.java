package dev.graphsert;

import dev.graphsert.internal.Driver;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * How often a transaction is tried again, and after which pauses. Immutable.
 *
 * @param retries how often, 0 for never
 * @param firstPause the pause before the first retry; each further one is twice as long
 */
record RetryPolicy(int retries, Duration firstPause) {

  static final RetryPolicy NEVER = new RetryPolicy(0, Duration.ZERO);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  RetryPolicy {
    if (retries < 0) {
      throw new IllegalArgumentException("retries(" + retries + ", ..): 0 is never, not less.");
    }
    if (firstPause.isNegative()) {
      throw new IllegalArgumentException("retries(.., " + firstPause + "): a pause has passed.");
    }
  }

  /** Whether anything is tried again at all. */
  boolean isOn() {
    return retries > 0;
  }

  /**
   * Waits before a retry, if there is to be one: so long that transactions which met once do not
   * meet again.
   *
   * @param retried how often it was tried again already
   * @return false if there is to be none
   */
  boolean awaitRetry(int retried) {
    if (retried >= retries) {
      return false;
    }
    Duration pause = firstPause;
    for (int i = 0; i < retried && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    long millis = Pause.shorter(pause, LONGEST_PAUSE).toMillis();
    long shortened = millis - ThreadLocalRandom.current().nextLong(millis / 2 + 1);
    return Pause.of(Duration.ofMillis(shortened));
  }

  /**
   * Whether the same transaction may go well when it is tried again: serialization failures,
   * deadlocks, and connections that are lost or refused. Not 08P01, a protocol violation: a value
   * of the wrong width, which stays wrong.
   */
  static boolean mayPass(Throwable failure) {
    String state = Driver.sqlStateOf(failure);
    return state != null
        && !state.equals("08P01")
        && Stream.of("40001", "40P01", "08", "57P01", "57P02", "57P03").anyMatch(state::startsWith);
  }
}
