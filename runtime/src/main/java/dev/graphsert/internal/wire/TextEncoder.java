package dev.graphsert.internal.wire;

/**
 * Types whose binary form is their text: {@code text}, {@code varchar}, {@code bpchar}, {@code
 * citext}, {@code json} and enums.
 */
final class TextEncoder extends ValueEncoder {

  @Override
  public void putText(String value, BinaryBuffer out) {
    int start = out.beginValue();
    out.putText(value);
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    return text(value);
  }

  /** The text of a string, a character or an enum constant. */
  static String text(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
