package dev.graphsert.internal.wire;

/**
 * Writes values of one type of the server in its binary form, each with its length before it. That
 * is both a field of a binary {@code COPY} and an element of a binary array. It knows their text
 * form too, which the server reads as the same value: for drivers that cannot bind them, and for
 * arrays of arrays, which the server would take apart.
 *
 * <p>An encoder takes the Java types that {@link Encoding} pairs it with, and by the method that
 * fits: all whole numbers as {@code long}, all fractions as {@code double}, characters and enum
 * constants as text. It is stateless and thread-safe.
 *
 * <p>A value that the type cannot hold is refused with an {@link IllegalArgumentException} whose
 * message continues a sentence. Nothing of it may be used then.
 */
public abstract class ValueEncoder {

  /**
   * Writes a truth value.
   *
   * @param value the value
   * @param out where to
   */
  public void putBoolean(boolean value, BinaryBuffer out) {
    throw unexpected("a boolean");
  }

  /**
   * Writes a whole number of up to 64 bits.
   *
   * @param value the value
   * @param out where to
   */
  public void putLong(long value, BinaryBuffer out) {
    throw unexpected("a whole number");
  }

  /**
   * Writes a fraction of single or double precision.
   *
   * @param value the value
   * @param out where to
   */
  public void putDouble(double value, BinaryBuffer out) {
    throw unexpected("a fraction");
  }

  /**
   * Writes text.
   *
   * @param value the value
   * @param out where to
   */
  public void putText(String value, BinaryBuffer out) {
    throw unexpected("text");
  }

  /**
   * Writes any other value.
   *
   * @param value the value, of a type that the encoder is paired with
   * @param out where to
   */
  public void putObject(Object value, BinaryBuffer out) {
    throw unexpected("a " + value.getClass().getName());
  }

  /**
   * The text form of a value, which the server reads as it reads the binary form.
   *
   * @param value the value, of a type that the encoder is paired with; primitives boxed
   * @return the text
   */
  public abstract String textOf(Object value);

  /** Writes a value by the method for its type. */
  final void put(Object value, BinaryBuffer out) {
    if (value instanceof String || value instanceof Character || value instanceof Enum<?>) {
      putText(TextEncoder.text(value), out);
    } else if (value instanceof Boolean truth) {
      putBoolean(truth, out);
    } else if (value instanceof Double || value instanceof Float) {
      putDouble(((Number) value).doubleValue(), out);
    } else if (isWhole(value)) {
      putLong(((Number) value).longValue(), out);
    } else {
      putObject(value, out);
    }
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  /**
   * Refuses a whole number that does not fit, for those who have another encode it.
   *
   * @param value the value
   */
  public void check(long value) {}

  /**
   * Refuses a fraction that does not fit, for those who have another encode it.
   *
   * @param value the value
   */
  public void check(double value) {}

  private IllegalStateException unexpected(String what) {
    return new IllegalStateException(getClass().getSimpleName() + " was handed " + what);
  }
}
