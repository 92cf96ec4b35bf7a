package dev.graphsert.internal.wire;

/** Fractions: {@code float4} and {@code float8}. A whole number becomes the nearest fraction. */
final class FloatEncoder extends ValueEncoder {

  static final FloatEncoder FLOAT4 = new FloatEncoder(true);
  static final FloatEncoder FLOAT8 = new FloatEncoder(false);

  private final boolean single;

  private FloatEncoder(boolean single) {
    this.single = single;
  }

  @Override
  public void putDouble(double value, BinaryBuffer out) {
    if (single) {
      check(value);
      putSingle((float) value, out);
    } else {
      out.putInt(Double.BYTES);
      out.putLong(Double.doubleToLongBits(value));
    }
  }

  @Override
  public void putLong(long value, BinaryBuffer out) {
    if (single) {
      putSingle((float) value, out);
    } else {
      putDouble((double) value, out);
    }
  }

  /** As the server: digits may be lost, the magnitude may not. */
  @Override
  public void check(double value) {
    float narrow = (float) value;
    boolean tooLarge = Float.isInfinite(narrow) && !Double.isInfinite(value);
    boolean tooSmall = narrow == 0 && value != 0;
    if (single && (tooLarge || tooSmall)) {
      throw new IllegalArgumentException("the number does not fit real.");
    }
  }

  @Override
  public String textOf(Object value) {
    double number = ((Number) value).doubleValue();
    if (!single) {
      return Double.toString(number);
    }
    check(number);
    return Float.toString(((Number) value).floatValue());
  }

  private static void putSingle(float value, BinaryBuffer out) {
    out.putInt(Float.BYTES);
    out.putInt(Float.floatToIntBits(value));
  }
}
