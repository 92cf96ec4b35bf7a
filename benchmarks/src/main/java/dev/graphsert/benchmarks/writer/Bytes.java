package dev.graphsert.benchmarks.writer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Growing bytes in network order, with each value's length before it, as PostgreSQL takes them. */
final class Bytes {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final int BASE = 10_000;
  private static final int NEGATIVE = 0x4000;

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

  void addBoolean(boolean value) {
    ensure(Integer.BYTES + 1);
    INT.set(bytes, size, 1);
    bytes[size + Integer.BYTES] = (byte) (value ? 1 : 0);
    size += Integer.BYTES + 1;
  }

  void addBytes(byte[] value) {
    putInt(value.length);
    putRaw(value);
  }

  void addUuid(UUID value) {
    putInt(2 * Long.BYTES);
    putLong(value.getMostSignificantBits());
    putLong(value.getLeastSignificantBits());
  }

  /** Digits in base 10,000, for a number of any size that has no more than four decimal places. */
  void addDecimal(BigDecimal value) {
    long scaled = value.setScale(4).unscaledValue().abs().longValueExact();
    int start = size;
    putInt(0);
    int count = 1;
    for (long rest = scaled / BASE; rest > 0; rest /= BASE) {
      count++;
    }
    putShort(count);
    putShort(count - 2);
    putShort(value.signum() < 0 ? NEGATIVE : 0);
    putShort(value.scale());
    long unit = 1;
    for (int i = 1; i < count; i++) {
      unit *= BASE;
    }
    for (; unit > 0; unit /= BASE) {
      putShort((int) (scaled / unit % BASE));
    }
    INT.set(bytes, start, size - start - Integer.BYTES);
  }

  private void putLong(long value) {
    ensure(Long.BYTES);
    LONG.set(bytes, size, value);
    size += Long.BYTES;
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
