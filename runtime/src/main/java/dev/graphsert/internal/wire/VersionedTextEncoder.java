package dev.graphsert.internal.wire;

/** Types whose binary form is their text after a version: {@code jsonb} and {@code ltree}. */
final class VersionedTextEncoder extends ValueEncoder {

  private static final int VERSION = 1;

  @Override
  public void putText(String value, BinaryBuffer out) {
    int start = out.beginValue();
    out.putByte(VERSION);
    out.putText(value);
    out.endValue(start);
  }

  @Override
  public String textOf(Object value) {
    return TextEncoder.text(value);
  }
}
