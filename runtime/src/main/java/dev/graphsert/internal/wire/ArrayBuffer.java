package dev.graphsert.internal.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One column's values as a binary array. Not thread-safe. */
public final class ArrayBuffer {

  private static final int NULL_LENGTH = -1;
  private static final int DIMENSIONS = 1;
  private static final int LOWER_BOUND = 1;
  private static final int HAS_NULLS_AT = 4;
  private static final int TYPE_AT = 8;
  private static final int COUNT_AT = 12;

  private final BinaryBuffer buffer = new BinaryBuffer();
  private @Nullable ElementType type;
  private boolean hasNulls;
  private int count;

  /**
   * Makes an empty array.
   *
   * @param type the type of all values; {@code null} to take that of the first one
   */
  public ArrayBuffer(@Nullable ElementType type) {
    this.type = type;
    buffer.putInt(DIMENSIONS);
    buffer.putInt(0);
    buffer.putInt(0);
    buffer.putInt(0);
    buffer.putInt(LOWER_BOUND);
  }

  /**
   * The type of the values.
   *
   * @return the type; text if it was left open and all values are NULL
   */
  public ElementType type() {
    return type == null ? ElementType.TEXT : type;
  }

  /**
   * How large the array is.
   *
   * @return its size in bytes
   */
  public int size() {
    return buffer.size();
  }

  /**
   * The array as PostgreSQL takes it.
   *
   * @return a new array of bytes
   */
  public byte[] toByteArray() {
    buffer.setInt(HAS_NULLS_AT, hasNulls ? 1 : 0);
    buffer.setInt(TYPE_AT, type().oid());
    buffer.setInt(COUNT_AT, count);
    return buffer.toByteArray();
  }

  /** Adds a NULL. */
  public void addNull() {
    count++;
    hasNulls = true;
    buffer.putInt(NULL_LENGTH);
  }

  /**
   * Adds a truth value.
   *
   * @param value the value
   */
  public void addBoolean(boolean value) {
    begin(ElementType.BOOL, Byte.BYTES);
    buffer.putByte(value ? 1 : 0);
  }

  /**
   * Adds a 16-bit number.
   *
   * @param value the value
   */
  public void addShort(short value) {
    begin(ElementType.INT2, Short.BYTES);
    buffer.putShort(value);
  }

  /**
   * Adds a 32-bit number.
   *
   * @param value the value
   */
  public void addInt(int value) {
    begin(ElementType.INT4, Integer.BYTES);
    buffer.putInt(value);
  }

  /**
   * Adds a 64-bit number.
   *
   * @param value the value
   */
  public void addLong(long value) {
    begin(ElementType.INT8, Long.BYTES);
    buffer.putLong(value);
  }

  /**
   * Adds a single precision number.
   *
   * @param value the value
   */
  public void addFloat(float value) {
    begin(ElementType.FLOAT4, Float.BYTES);
    buffer.putInt(Float.floatToIntBits(value));
  }

  /**
   * Adds a double precision number.
   *
   * @param value the value
   */
  public void addDouble(double value) {
    begin(ElementType.FLOAT8, Double.BYTES);
    buffer.putLong(Double.doubleToLongBits(value));
  }

  /**
   * Adds text.
   *
   * @param value the value
   * @throws IllegalArgumentException if it has a NUL character or half a surrogate pair
   */
  public void addText(String value) {
    is(ElementType.VARCHAR);
    buffer.putTextWithLength(value);
  }

  /**
   * Adds an exact number.
   *
   * @param value the value
   * @throws IllegalArgumentException if it has more digits than {@code numeric} holds
   */
  public void addNumeric(BigDecimal value) {
    is(ElementType.NUMERIC);
    NumericEncoder.putWithLength(value, buffer);
  }

  /**
   * Adds a UUID.
   *
   * @param value the value
   */
  public void addUuid(UUID value) {
    begin(ElementType.UUID, 2 * Long.BYTES);
    buffer.putLong(value.getMostSignificantBits());
    buffer.putLong(value.getLeastSignificantBits());
  }

  /**
   * Adds bytes.
   *
   * @param value the value
   */
  public void addBytes(byte[] value) {
    begin(ElementType.BYTEA, value.length);
    buffer.putBytes(value);
  }

  /**
   * Adds a date.
   *
   * @param value the value
   * @throws IllegalArgumentException if it is out of PostgreSQL's range
   */
  public void addDate(LocalDate value) {
    begin(ElementType.DATE, Integer.BYTES);
    buffer.putInt(TemporalEncoder.days(value));
  }

  /**
   * Adds a time of day.
   *
   * @param value the value, rounded to microseconds
   */
  public void addTime(LocalTime value) {
    begin(ElementType.TIME, Long.BYTES);
    buffer.putLong(TemporalEncoder.micros(value));
  }

  /**
   * Adds a date and time without time zone.
   *
   * @param value the value, rounded to microseconds
   * @throws IllegalArgumentException if it is out of PostgreSQL's range
   */
  public void addTimestamp(LocalDateTime value) {
    begin(ElementType.TIMESTAMP, Long.BYTES);
    buffer.putLong(TemporalEncoder.micros(value));
  }

  /**
   * Adds a point in time.
   *
   * @param value the value, rounded to microseconds
   * @throws IllegalArgumentException if it is out of PostgreSQL's range
   */
  public void addTimestampTz(OffsetDateTime value) {
    begin(ElementType.TIMESTAMPTZ, Long.BYTES);
    buffer.putLong(TemporalEncoder.micros(value));
  }

  private void begin(ElementType valueType, int length) {
    is(valueType);
    buffer.putInt(length);
  }

  private void is(ElementType valueType) {
    if (type == null) {
      type = valueType;
    } else if (type != valueType) {
      throw new IllegalStateException("a column of " + type + " cannot take a " + valueType);
    }
    count++;
  }
}
