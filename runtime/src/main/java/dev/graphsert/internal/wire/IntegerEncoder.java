package dev.graphsert.internal.wire;

/** Whole numbers of a fixed size: {@code int2}, {@code int4}, {@code int8} and {@code oid}. */
final class IntegerEncoder extends ValueEncoder {

  static final IntegerEncoder INT2 =
      new IntegerEncoder("smallint", Short.BYTES, Short.MIN_VALUE, Short.MAX_VALUE);
  static final IntegerEncoder INT4 =
      new IntegerEncoder("integer", Integer.BYTES, Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final IntegerEncoder INT8 =
      new IntegerEncoder("bigint", Long.BYTES, Long.MIN_VALUE, Long.MAX_VALUE);
  static final IntegerEncoder OID = new IntegerEncoder("oid", Integer.BYTES, 0, 0xffff_ffffL);

  private final String type;
  private final int bytes;
  private final long least;
  private final long most;

  private IntegerEncoder(String type, int bytes, long least, long most) {
    this.type = type;
    this.bytes = bytes;
    this.least = least;
    this.most = most;
  }

  @Override
  public void putLong(long value, BinaryBuffer out) {
    check(value);
    out.putInt(bytes);
    switch (bytes) {
      case Short.BYTES -> out.putShort((int) value);
      case Integer.BYTES -> out.putInt((int) value);
      default -> out.putLong(value);
    }
  }

  @Override
  public void check(long value) {
    if (value < least || value > most) {
      throw new IllegalArgumentException("the number does not fit " + type + ".");
    }
  }

  @Override
  public String textOf(Object value) {
    long number = ((Number) value).longValue();
    check(number);
    return Long.toString(number);
  }
}
