package dev.graphsert.benchmarks.writer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Growing bytes in network order, with each value's length before it, as PostgreSQL takes them. */
final class Bytes {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes;
  private int size;

  Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] array() {
    return bytes;
  }

  /** The bytes without a copy if the capacity was right. */
  byte[] toExactArray() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  void putShort(int value) {
    ensure(Short.BYTES);
    SHORT.set(bytes, size, (short) value);
    size += Short.BYTES;
  }

  void putInt(int value) {
    ensure(Integer.BYTES);
    INT.set(bytes, size, value);
    size += Integer.BYTES;
  }

  void addInt(int value) {
    ensure(2 * Integer.BYTES);
    INT.set(bytes, size, Integer.BYTES);
    INT.set(bytes, size + Integer.BYTES, value);
    size += 2 * Integer.BYTES;
  }

  void addLong(long value) {
    ensure(Integer.BYTES + Long.BYTES);
    INT.set(bytes, size, Long.BYTES);
    LONG.set(bytes, size + Integer.BYTES, value);
    size += Integer.BYTES + Long.BYTES;
  }

  void addNull() {
    putInt(-1);
  }

  void addText(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    ensure(Integer.BYTES + text.length);
    INT.set(bytes, size, text.length);
    System.arraycopy(text, 0, bytes, size + Integer.BYTES, text.length);
    size += Integer.BYTES + text.length;
  }

  void putRaw(byte[] raw) {
    ensure(raw.length);
    System.arraycopy(raw, 0, bytes, size, raw.length);
    size += raw.length;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
