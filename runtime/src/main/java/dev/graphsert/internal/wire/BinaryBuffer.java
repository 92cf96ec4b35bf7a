package dev.graphsert.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes in network order, as many as a message can hold. Not thread-safe. */
public final class BinaryBuffer {

  /** The driver refuses larger parameters. */
  private static final int MAX_SIZE = 0x3fff_ffff;

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final int FIRST_SIZE = 256;
  private static final int NULL_LENGTH = -1;

  private byte[] bytes;
  private int size;

  /** Makes a buffer that grows as needed. */
  public BinaryBuffer() {
    this(FIRST_SIZE);
  }

  /**
   * Makes a buffer whose size is known.
   *
   * @param capacity how many bytes it has room for before it grows
   */
  public BinaryBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /**
   * How much was put.
   *
   * @return the number of bytes
   */
  public int size() {
    return size;
  }

  /**
   * The bytes, of which the first {@link #size()} count.
   *
   * @return the buffer's own array, until it grows
   */
  public byte[] array() {
    return bytes;
  }

  /**
   * Forgets what was put after a place.
   *
   * @param newSize the size to go back to
   */
  public void truncate(int newSize) {
    size = newSize;
  }

  /** A copy of what was put. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  void putByte(int value) {
    ensure(Byte.BYTES);
    bytes[size++] = (byte) value;
  }

  /**
   * Puts the lowest 16 bits.
   *
   * @param value the bits
   */
  public void putShort(int value) {
    ensure(Short.BYTES);
    SHORT.set(bytes, size, (short) value);
    size += Short.BYTES;
  }

  /**
   * Puts 32 bits.
   *
   * @param value the bits
   */
  public void putInt(int value) {
    ensure(Integer.BYTES);
    setInt(size, value);
    size += Integer.BYTES;
  }

  void putLong(long value) {
    ensure(Long.BYTES);
    LONG.set(bytes, size, value);
    size += Long.BYTES;
  }

  /**
   * Puts bytes as they are.
   *
   * @param value the bytes
   */
  public void putBytes(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Puts what stands for NULL in the place of a value. */
  void putNull() {
    putInt(NULL_LENGTH);
  }

  /** Leaves room for a value's length, which {@link #endValue} fills in. */
  int beginValue() {
    int start = size;
    putInt(0);
    return start;
  }

  /** Fills in the length of the value that began at a place. */
  void endValue(int start) {
    setInt(start, size - start - Integer.BYTES);
  }

  /** Puts text as UTF-8, and refuses what PostgreSQL cannot hold. */
  void putText(String text) {
    int length = text.length();
    ensure(length);
    byte[] target = bytes;
    int at = size;
    int i = 0;
    for (char c; i < length && (c = text.charAt(i)) < 0x80 && c != 0; i++) {
      target[at++] = (byte) c;
    }
    size = at;
    if (i < length) {
      putBeyondAscii(text, i);
    }
  }

  private void putBeyondAscii(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
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
  }

  /** Overwrites what was put before. */
  void setInt(int position, int value) {
    INT.set(bytes, position, value);
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
      throw new TooLargeException(
          "the values of one column come to more than 1 GiB, which one message cannot hold. Flush"
              + " more often, or use strategy AUTO or COPY.");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_SIZE, Math.max(needed, 2L * bytes.length)));
  }
}
