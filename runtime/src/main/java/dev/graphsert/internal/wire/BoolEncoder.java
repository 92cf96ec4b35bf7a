package dev.graphsert.internal.wire;

/** {@code bool}: one byte. */
final class BoolEncoder extends ValueEncoder {

  @Override
  public void putBoolean(boolean value, BinaryBuffer out) {
    out.putInt(Byte.BYTES);
    out.putByte(value ? 1 : 0);
  }

  @Override
  public String textOf(Object value) {
    return value.toString();
  }
}
