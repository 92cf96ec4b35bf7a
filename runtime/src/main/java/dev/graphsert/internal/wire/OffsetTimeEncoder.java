package dev.graphsert.internal.wire;

import java.time.OffsetTime;

/** {@code timetz}: microseconds of the day, and seconds west of UTC. */
final class OffsetTimeEncoder extends ValueEncoder {

  private static final int SECONDS_BEYOND_ALL_OFFSETS = 16 * 3600;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    OffsetTime time = (OffsetTime) value;
    int east = offset(time);
    out.putInt(Long.BYTES + Integer.BYTES);
    out.putLong(PostgresTime.micros(time));
    out.putInt(-east);
  }

  @Override
  public String textOf(Object value) {
    OffsetTime time = (OffsetTime) value;
    return TimeText.ofTime(PostgresTime.micros(time)) + TimeText.ofOffset(offset(time));
  }

  private static int offset(OffsetTime time) {
    int seconds = time.getOffset().getTotalSeconds();
    if (Math.abs(seconds) >= SECONDS_BEYOND_ALL_OFFSETS) {
      throw new IllegalArgumentException("the offset of the time is out of PostgreSQL's range.");
    }
    return seconds;
  }
}
