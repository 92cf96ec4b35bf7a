package dev.graphsert.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code numeric}, as PostgreSQL stores it: digits to the base 10,000, the weight of the first one,
 * the sign, and how many decimal digits to show after the point.
 */
final class NumericEncoder extends ValueEncoder {

  private static final int DECIMALS_PER_DIGIT = 4;
  private static final int NEGATIVE = 0x4000;
  private static final int POSITIVE = 0;
  private static final int MAX_SCALE = 16_383;
  private static final int MAX_DECIMALS_BEFORE_POINT = 131_072;
  private static final int HEADER_BYTES = 4 * Short.BYTES;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    putNumber(value instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) value, out);
  }

  @Override
  public void putLong(long value, BinaryBuffer out) {
    putNumber(BigDecimal.valueOf(value), out);
  }

  @Override
  public String textOf(Object value) {
    if (value instanceof BigDecimal number) {
      check(number);
    }
    return value.toString();
  }

  private static void check(BigDecimal value) {
    if (value.scale() > MAX_SCALE
        || (long) value.precision() - value.scale() > MAX_DECIMALS_BEFORE_POINT) {
      throw new IllegalArgumentException("the number has more digits than numeric can hold.");
    }
  }

  private static void putNumber(BigDecimal value, BinaryBuffer buffer) {
    check(value);
    int scale = Math.max(0, value.scale());
    String decimals = value.setScale(scale).unscaledValue().abs().toString();
    int before = decimals.length() - scale;
    int first = Math.floorDiv(before - 1, DECIMALS_PER_DIGIT);
    int last = -((scale + DECIMALS_PER_DIGIT - 1) / DECIMALS_PER_DIGIT);
    while (first >= last && digit(decimals, before, first) == 0) {
      first--;
    }
    while (last <= first && digit(decimals, before, last) == 0) {
      last++;
    }
    int digits = first - last + 1;
    buffer.putInt(HEADER_BYTES + digits * Short.BYTES);
    buffer.putShort(digits);
    buffer.putShort(digits == 0 ? 0 : first);
    buffer.putShort(value.signum() < 0 ? NEGATIVE : POSITIVE);
    buffer.putShort(scale);
    for (int weight = first; weight >= last; weight--) {
      buffer.putShort(digit(decimals, before, weight));
    }
  }

  /** The digit of a weight, from the four decimals that it stands for; those outside are zero. */
  private static int digit(String decimals, int before, int weight) {
    int end = before - weight * DECIMALS_PER_DIGIT;
    int digit = 0;
    for (int i = end - DECIMALS_PER_DIGIT; i < end; i++) {
      digit = digit * 10 + (i < 0 || i >= decimals.length() ? 0 : decimals.charAt(i) - '0');
    }
    return digit;
  }
}
