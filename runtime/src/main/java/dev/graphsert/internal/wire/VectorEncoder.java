package dev.graphsert.internal.wire;

import java.util.Arrays;

/** pgvector's {@code vector}: how many numbers, and the numbers in single precision. */
final class VectorEncoder extends ValueEncoder {

  private static final int MOST_NUMBERS = 16_000;
  private static final int UNUSED = 0;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    float[] numbers = checked(value);
    out.putInt(2 * Short.BYTES + numbers.length * Float.BYTES);
    out.putShort(numbers.length);
    out.putShort(UNUSED);
    for (float number : numbers) {
      out.putInt(Float.floatToIntBits(number));
    }
  }

  @Override
  public String textOf(Object value) {
    return Arrays.toString(checked(value));
  }

  /** A number of 16 bits tells the size, which must not wrap. */
  private static float[] checked(Object value) {
    float[] numbers = (float[]) value;
    if (numbers.length > MOST_NUMBERS) {
      throw new IllegalArgumentException(
          "its array has " + numbers.length + " elements, and a vector at most 16,000.");
    }
    return numbers;
  }
}
