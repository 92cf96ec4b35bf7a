package dev.graphsert.internal.strategy;

import dev.graphsert.internal.wire.ArrayBuffer;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.RowWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects rows column by column, one growing array for each. Not thread-safe. */
class ArrayRowWriter implements RowWriter {

  private final List<ArrayBuffer> columns = new ArrayList<>();
  private int next;

  ArrayRowWriter(List<ColumnPlan> plans) {
    for (ColumnPlan plan : plans) {
      columns.add(new ArrayBuffer(ValueTypes.elementType(plan)));
    }
  }

  void startRow() {
    next = 0;
  }

  /** The place of the column that is to be written next. */
  int column() {
    return next;
  }

  List<ArrayBuffer> columns() {
    return columns;
  }

  @Override
  public void writeNulls(int count) {
    for (int i = 0; i < count; i++) {
      current().addNull();
      next++;
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    current().addBoolean(value);
    next++;
  }

  @Override
  public void writeByte(byte value) {
    writeShort(value);
  }

  @Override
  public void writeShort(short value) {
    current().addShort(value);
    next++;
  }

  @Override
  public void writeInt(int value) {
    current().addInt(value);
    next++;
  }

  @Override
  public void writeLong(long value) {
    current().addLong(value);
    next++;
  }

  @Override
  public void writeFloat(float value) {
    current().addFloat(value);
    next++;
  }

  @Override
  public void writeDouble(double value) {
    current().addDouble(value);
    next++;
  }

  @Override
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  @Override
  public void writeString(@Nullable String value) {
    write(value, ArrayBuffer::addText);
  }

  @Override
  public void writeBigDecimal(@Nullable BigDecimal value) {
    write(value, ArrayBuffer::addNumeric);
  }

  @Override
  public void writeBigInteger(@Nullable BigInteger value) {
    writeBigDecimal(value == null ? null : new BigDecimal(value));
  }

  @Override
  public void writeUuid(@Nullable UUID value) {
    write(value, ArrayBuffer::addUuid);
  }

  @Override
  public void writeBytes(byte @Nullable [] value) {
    write(value, ArrayBuffer::addBytes);
  }

  @Override
  public void writeEnum(@Nullable Enum<?> value) {
    writeString(value == null ? null : value.name());
  }

  @Override
  public void writeLocalDate(@Nullable LocalDate value) {
    write(value, ArrayBuffer::addDate);
  }

  @Override
  public void writeLocalTime(@Nullable LocalTime value) {
    write(value, ArrayBuffer::addTime);
  }

  @Override
  public void writeLocalDateTime(@Nullable LocalDateTime value) {
    write(value, ArrayBuffer::addTimestamp);
  }

  @Override
  public void writeOffsetDateTime(@Nullable OffsetDateTime value) {
    write(value, ArrayBuffer::addTimestampTz);
  }

  @Override
  public void writeInstant(@Nullable Instant value) {
    writeOffsetDateTime(value == null ? null : value.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void writeReference(@Nullable Object target) {
    if (target == null) {
      writeNulls(1);
    } else {
      References.planOfTargetWithId(target).writeId(target, this);
    }
  }

  private <T> void write(@Nullable T value, Adder<T> adder) {
    if (value == null) {
      writeNulls(1);
    } else {
      adder.add(current(), value);
      next++;
    }
  }

  private ArrayBuffer current() {
    return columns.get(next);
  }

  @FunctionalInterface
  private interface Adder<T> {
    void add(ArrayBuffer column, T value);
  }
}
