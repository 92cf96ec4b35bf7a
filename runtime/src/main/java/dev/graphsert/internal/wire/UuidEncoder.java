package dev.graphsert.internal.wire;

import java.util.UUID;

/** {@code uuid}: sixteen bytes. */
final class UuidEncoder extends ValueEncoder {

  private static final int BYTES = 2 * Long.BYTES;

  @Override
  public void putObject(Object value, BinaryBuffer out) {
    UUID uuid = (UUID) value;
    out.putInt(BYTES);
    out.putLong(uuid.getMostSignificantBits());
    out.putLong(uuid.getLeastSignificantBits());
  }

  @Override
  public int fixedSize() {
    return Integer.BYTES + BYTES;
  }
}
