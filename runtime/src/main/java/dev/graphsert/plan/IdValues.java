package dev.graphsert.plan;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Conversions and sources of id values that generated plans call. Thread-safe. */
public final class IdValues {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;

  /** The last timestamp in milliseconds (48 bits), followed by a counter (12 bits). */
  private static final AtomicLong LAST_TICK = new AtomicLong();

  private IdValues() {}

  /**
   * Narrows an id to an {@code int} member.
   *
   * @param id the value drawn from the sequence
   * @return the same value
   * @throws ArithmeticException if it does not fit
   */
  public static int toInt(long id) {
    return Math.toIntExact(id);
  }

  /**
   * Narrows an id to a {@code short} member.
   *
   * @param id the value drawn from the sequence
   * @return the same value
   * @throws ArithmeticException if it does not fit
   */
  public static short toShort(long id) {
    if (id < Short.MIN_VALUE || id > Short.MAX_VALUE) {
      throw new ArithmeticException("short overflow");
    }
    return (short) id;
  }

  /**
   * Makes a version 7 UUID (RFC 9562). Each is greater than all that this process made before, also
   * within one millisecond and when the clock goes back.
   *
   * @return a new UUID
   */
  public static UUID newUuid() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long tick = LAST_TICK.updateAndGet(last -> Math.max(last + 1, now));
    long millis = tick >>> COUNTER_BITS;
    long counter = tick & ((1 << COUNTER_BITS) - 1);
    long high = millis << 16 | 0x7000L | counter;
    long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
