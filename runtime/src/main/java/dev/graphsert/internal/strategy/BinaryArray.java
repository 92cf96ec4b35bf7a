package dev.graphsert.internal.strategy;

import dev.graphsert.internal.wire.ArrayBuffer;

/** An array that is encoded already. Its bytes must not be changed. */
final class BinaryArray {

  private final int oid;
  private final byte[] bytes;

  private BinaryArray(int oid, byte[] bytes) {
    this.oid = oid;
    this.bytes = bytes;
  }

  static BinaryArray of(ArrayBuffer values, int count) {
    return new BinaryArray(values.type().arrayOid(), values.toByteArray(count));
  }

  /** The identifier of the array's type. */
  int oid() {
    return oid;
  }

  byte[] bytes() {
    return bytes;
  }
}
