package dev.graphsert.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of one row, column by column in the order of the table's plan. The strategy
 * decides where the bytes go. Values are read at once and not kept.
 */
public interface RowWriter {

  /**
   * Writes NULL into the next columns.
   *
   * @param columns how many columns
   */
  void writeNulls(int columns);

  /**
   * Writes a truth value.
   *
   * @param value the value
   */
  void writeBoolean(boolean value);

  /**
   * Writes a truth value.
   *
   * @param value the value, or {@code null}
   */
  default void writeBoolean(@Nullable Boolean value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeBoolean(value.booleanValue());
    }
  }

  /**
   * Writes an 8-bit number; PostgreSQL has none, a {@code smallint} column holds it.
   *
   * @param value the value
   */
  void writeByte(byte value);

  /**
   * Writes an 8-bit number; PostgreSQL has none, a {@code smallint} column holds it.
   *
   * @param value the value, or {@code null}
   */
  default void writeByte(@Nullable Byte value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeByte(value.byteValue());
    }
  }

  /**
   * Writes a 16-bit number.
   *
   * @param value the value
   */
  void writeShort(short value);

  /**
   * Writes a 16-bit number.
   *
   * @param value the value, or {@code null}
   */
  default void writeShort(@Nullable Short value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeShort(value.shortValue());
    }
  }

  /**
   * Writes a 32-bit number.
   *
   * @param value the value
   */
  void writeInt(int value);

  /**
   * Writes a 32-bit number.
   *
   * @param value the value, or {@code null}
   */
  default void writeInt(@Nullable Integer value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeInt(value.intValue());
    }
  }

  /**
   * Writes a 64-bit number.
   *
   * @param value the value
   */
  void writeLong(long value);

  /**
   * Writes a 64-bit number.
   *
   * @param value the value, or {@code null}
   */
  default void writeLong(@Nullable Long value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeLong(value.longValue());
    }
  }

  /**
   * Writes a single precision number.
   *
   * @param value the value
   */
  void writeFloat(float value);

  /**
   * Writes a single precision number.
   *
   * @param value the value, or {@code null}
   */
  default void writeFloat(@Nullable Float value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeFloat(value.floatValue());
    }
  }

  /**
   * Writes a double precision number.
   *
   * @param value the value
   */
  void writeDouble(double value);

  /**
   * Writes a double precision number.
   *
   * @param value the value, or {@code null}
   */
  default void writeDouble(@Nullable Double value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeDouble(value.doubleValue());
    }
  }

  /**
   * Writes one character, stored as text.
   *
   * @param value the value
   */
  void writeChar(char value);

  /**
   * Writes one character, stored as text.
   *
   * @param value the value, or {@code null}
   */
  default void writeChar(@Nullable Character value) {
    if (value == null) {
      writeNulls(1);
    } else {
      writeChar(value.charValue());
    }
  }

  /**
   * Writes text.
   *
   * @param value the value, or {@code null}
   */
  void writeString(@Nullable String value);

  /**
   * Writes an exact number.
   *
   * @param value the value, or {@code null}
   */
  void writeBigDecimal(@Nullable BigDecimal value);

  /**
   * Writes an exact number without fraction.
   *
   * @param value the value, or {@code null}
   */
  void writeBigInteger(@Nullable BigInteger value);

  /**
   * Writes a UUID.
   *
   * @param value the value, or {@code null}
   */
  void writeUuid(@Nullable UUID value);

  /**
   * Writes bytes.
   *
   * @param value the value, or {@code null}
   */
  void writeBytes(byte @Nullable [] value);

  /**
   * Writes an enum constant, stored by its name.
   *
   * @param value the value, or {@code null}
   */
  void writeEnum(@Nullable Enum<?> value);

  /**
   * Writes a date.
   *
   * @param value the value, or {@code null}
   */
  void writeLocalDate(@Nullable LocalDate value);

  /**
   * Writes a time of day.
   *
   * @param value the value, or {@code null}
   */
  void writeLocalTime(@Nullable LocalTime value);

  /**
   * Writes a time of day with an offset from UTC.
   *
   * @param value the value, or {@code null}
   */
  void writeOffsetTime(@Nullable OffsetTime value);

  /**
   * Writes a date and time without time zone.
   *
   * @param value the value, or {@code null}
   */
  void writeLocalDateTime(@Nullable LocalDateTime value);

  /**
   * Writes a point in time.
   *
   * @param value the value, or {@code null}
   */
  void writeOffsetDateTime(@Nullable OffsetDateTime value);

  /**
   * Writes a point in time.
   *
   * @param value the value, or {@code null}
   */
  void writeInstant(@Nullable Instant value);

  /**
   * Writes a value of a type that has no method of its own: an array, a {@link
   * dev.graphsert.Range}, a duration or period, an internet address, or a map of texts.
   *
   * @param value the value, or {@code null}
   */
  void writeObject(@Nullable Object value);

  /**
   * Writes the id of another entity, or of the entity itself, into as many columns as the id has.
   *
   * @param target the other entity, or {@code null}
   */
  void writeReference(@Nullable Object target);

  /**
   * Writes another value of an entity than its id.
   *
   * @param <T> the type of the other entity
   * @param target the other entity, or {@code null}
   * @param value how the value is read; not called for {@code null}
   */
  <T> void writeReference(@Nullable T target, TablePlan.RowSource<? super T> value);
}
