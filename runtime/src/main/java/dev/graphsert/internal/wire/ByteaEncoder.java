package dev.graphsert.internal.wire;

import java.util.HexFormat;

/** {@code bytea}: the bytes as they are. */
final class ByteaEncoder extends ValueEncoder {

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    byte[] bytes = (byte[]) value;
    out.putInt(bytes.length);
    out.putBytes(bytes);
  }

  @Override
  public String textOf(Object value) {
    return "\\x" + HexFormat.of().formatHex((byte[]) value);
  }
}
