package dev.graphsert.internal.wire;

import java.util.Arrays;

/** Bytes in network order, as many as a message can hold. Not thread-safe. */
final class BinaryBuffer {

  /** The driver refuses larger parameters. */
  private static final int MAX_SIZE = 0x3fff_ffff;

  private static final int FIRST_SIZE = 256;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  void putByte(int value) {
    ensure(Byte.BYTES);
    bytes[size++] = (byte) value;
  }

  void putShort(int value) {
    ensure(Short.BYTES);
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }

  void putInt(int value) {
    ensure(Integer.BYTES);
    setInt(size, value);
    size += Integer.BYTES;
  }

  void putLong(long value) {
    putInt((int) (value >>> 32));
    putInt((int) value);
  }

  void putBytes(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Puts text as UTF-8, with its length before it, and refuses what PostgreSQL cannot hold. */
  void putTextWithLength(String text) {
    int start = size;
    putInt(0);
    int length = text.length();
    ensure(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c == 0) {
          throw StorableText.nul(i);
        }
        putByte(c);
      } else if (c < 0x800) {
        putByte(0xc0 | c >>> 6);
        putContinuation(c);
      } else if (Character.isSurrogate(c)) {
        putPair(StorableText.codePoint(text, i));
        i++;
      } else {
        putByte(0xe0 | c >>> 12);
        putContinuation(c >>> 6);
        putContinuation(c);
      }
    }
    setInt(start, size - start - Integer.BYTES);
  }

  /** Overwrites what was put before. */
  void setInt(int position, int value) {
    bytes[position] = (byte) (value >>> 24);
    bytes[position + 1] = (byte) (value >>> 16);
    bytes[position + 2] = (byte) (value >>> 8);
    bytes[position + 3] = (byte) value;
  }

  private void putPair(int codePoint) {
    putByte(0xf0 | codePoint >>> 18);
    putContinuation(codePoint >>> 12);
    putContinuation(codePoint >>> 6);
    putContinuation(codePoint);
  }

  /** The six lowest bits, in a byte of UTF-8 that is not the first of its character. */
  private void putContinuation(int bits) {
    putByte(0x80 | (bits & 0x3f));
  }

  private void ensure(long more) {
    long needed = size + more;
    if (needed <= bytes.length) {
      return;
    }
    if (needed > MAX_SIZE) {
      throw new IllegalArgumentException(
          "the values of one column come to more than 1 GiB, which one message cannot hold. Flush"
              + " more often, or use strategy BATCH.");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_SIZE, Math.max(needed, 2L * bytes.length)));
  }
}
