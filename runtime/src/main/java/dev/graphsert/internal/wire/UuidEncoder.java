package dev.graphsert.internal.wire;

import java.util.UUID;

/** {@code uuid}: sixteen bytes. Text is read as the server reads it. */
final class UuidEncoder extends ValueEncoder {

  private static final int BYTES = 2 * Long.BYTES;
  private static final int DIGITS = 2 * BYTES;
  private static final int DIGITS_PER_GROUP = 4;
  private static final int BITS_PER_DIGIT = 4;
  private static final int RADIX = 16;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    UUID uuid = (UUID) value;
    put(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), out);
  }

  /** Digits, with or without braces around all and a hyphen after any four. */
  @Override
  public void putText(String value, BinaryBuffer out) {
    boolean braces = value.startsWith("{");
    int at = braces ? 1 : 0;
    long first = 0;
    long last = 0;
    for (int i = 0; i < DIGITS; i++) {
      if (i > 0 && i % DIGITS_PER_GROUP == 0 && at < value.length() && value.charAt(at) == '-') {
        at++;
      }
      first = (first << BITS_PER_DIGIT) | (last >>> (Long.SIZE - BITS_PER_DIGIT));
      last = (last << BITS_PER_DIGIT) | digit(value, at++);
    }
    if (!value.substring(at).equals(braces ? "}" : "")) {
      throw noUuid();
    }
    put(first, last, out);
  }

  @Override
  public String textOf(Object value) {
    return value.toString();
  }

  private static void put(long first, long last, BinaryBuffer out) {
    out.putInt(BYTES);
    out.putLong(first);
    out.putLong(last);
  }

  private static int digit(String value, int index) {
    char c = index < value.length() ? value.charAt(index) : ' ';
    int digit = c < 0x80 ? Character.digit(c, RADIX) : -1;
    if (digit < 0) {
      throw noUuid();
    }
    return digit;
  }

  private static IllegalArgumentException noUuid() {
    return new IllegalArgumentException("its text is no UUID.");
  }
}
