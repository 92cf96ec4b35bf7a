package dev.graphsert.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code numeric}, as PostgreSQL stores it: digits to the base 10,000, the weight of the first one,
 * the sign, and how many decimal digits to show after the point.
 */
final class NumericEncoder extends ValueEncoder {

  private static final int BASE = 10_000;
  private static final int DECIMALS_PER_DIGIT = 4;

  /** A long holds so many, and three zeros more that fill up the last digit. */
  private static final int DECIMALS_OF_A_LONG = 15;

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

  private static void putNumber(BigDecimal value, BinaryBuffer out) {
    check(value);
    BigDecimal shown = value.scale() < 0 ? value.setScale(0) : value;
    if (shown.precision() <= DECIMALS_OF_A_LONG) {
      putFewDigits(shown.unscaledValue().longValue(), shown.scale(), out);
    } else {
      putManyDigits(shown, out);
    }
  }

  /** Nearly all numbers are that short: their digits come by division, without a text. */
  private static void putFewDigits(long unscaled, int scale, BinaryBuffer out) {
    int last = lastWeight(scale);
    long rest = Math.abs(unscaled);
    for (int i = scale + last * DECIMALS_PER_DIGIT; i < 0; i++) {
      rest *= 10;
    }
    while (rest != 0 && rest % BASE == 0) {
      rest /= BASE;
      last++;
    }
    int digits = rest == 0 ? 0 : 1;
    long unit = 1;
    while (rest / unit >= BASE) {
      unit *= BASE;
      digits++;
    }
    putHeader(digits, last + digits - 1, unscaled < 0, scale, out);
    for (int i = 0; i < digits; i++) {
      out.putShort((int) (rest / unit % BASE));
      unit /= BASE;
    }
  }

  private static void putManyDigits(BigDecimal value, BinaryBuffer out) {
    int scale = value.scale();
    String decimals = value.unscaledValue().abs().toString();
    int before = decimals.length() - scale;
    int first = Math.floorDiv(before - 1, DECIMALS_PER_DIGIT);
    int last = lastWeight(scale);
    while (digit(decimals, before, first) == 0) {
      first--;
    }
    while (digit(decimals, before, last) == 0) {
      last++;
    }
    putHeader(first - last + 1, first, value.signum() < 0, scale, out);
    for (int weight = first; weight >= last; weight--) {
      out.putShort(digit(decimals, before, weight));
    }
  }

  /** The weight of the digit that has the last decimal after the point. */
  private static int lastWeight(int scale) {
    return -((scale + DECIMALS_PER_DIGIT - 1) / DECIMALS_PER_DIGIT);
  }

  private static void putHeader(
      int digits, int firstWeight, boolean negative, int scale, BinaryBuffer out) {
    out.putInt(HEADER_BYTES + digits * Short.BYTES);
    out.putShort(digits);
    out.putShort(digits == 0 ? 0 : firstWeight);
    out.putShort(negative ? NEGATIVE : POSITIVE);
    out.putShort(scale);
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
