package dev.graphsert;

import java.time.Duration;

/** Waiting. */
final class Pause {

  private Pause() {}

  /** Waits; says false, and lets the thread stay interrupted, if it is. */
  static boolean of(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
