package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.BinaryBuffer;
import dev.graphsert.internal.wire.Encoding;
import dev.graphsert.internal.wire.ValueEncoder;
import dev.graphsert.plan.RowSink;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Encodes the values of rows by the encoders of their columns. Not thread-safe. */
abstract class EncodingRowWriter implements RowSink, RowWriter {

  private final List<BoundColumn> columns;
  private final ValueEncoder[] encoders;
  private int next;
  private int rows;

  /** A writer of values that go straight into their columns. */
  EncodingRowWriter(List<BoundColumn> columns) {
    this(columns, BoundColumn::encoding);
  }

  EncodingRowWriter(List<BoundColumn> columns, Function<BoundColumn, Encoding> way) {
    this.columns = columns;
    this.encoders = new ValueEncoder[columns.size()];
    for (int i = 0; i < encoders.length; i++) {
      encoders[i] = way.apply(columns.get(i)).encoder();
    }
  }

  /** Where the value of a column goes. */
  abstract BinaryBuffer bufferOf(int column);

  /** Writes a NULL into a column. */
  abstract void putNull(int column);

  /** Refuses a NULL that the server would refuse. */
  void checkNull(int column) {
    columns.get(column).checkNull();
  }

  void startRow() {
    next = 0;
    rows++;
  }

  /** How many rows were started. */
  int rows() {
    return rows;
  }

  @Override
  public RowWriter nextRow() {
    startRow();
    return this;
  }

  /** The place of the column that is to be written next, or is being written. */
  int column() {
    return next;
  }

  /** How many columns the reference fills that is to be written next. */
  int span() {
    return columns.get(next).span();
  }

  @Override
  public void writeNulls(int count) {
    for (int i = 0; i < count; i++) {
      writeNull();
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    encoders[next].putBoolean(value, bufferOf(next));
    next++;
  }

  @Override
  public void writeByte(byte value) {
    writeLong(value);
  }

  @Override
  public void writeShort(short value) {
    writeLong(value);
  }

  @Override
  public void writeInt(int value) {
    writeLong(value);
  }

  @Override
  public void writeLong(long value) {
    encoders[next].putLong(value, bufferOf(next));
    next++;
  }

  @Override
  public void writeFloat(float value) {
    writeDouble(value);
  }

  @Override
  public void writeDouble(double value) {
    encoders[next].putDouble(value, bufferOf(next));
    next++;
  }

  @Override
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  @Override
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeNull();
    } else {
      encoders[next].putText(value, bufferOf(next));
      next++;
    }
  }

  @Override
  public void writeBigDecimal(@Nullable BigDecimal value) {
    writeObject(value);
  }

  @Override
  public void writeBigInteger(@Nullable BigInteger value) {
    writeObject(value);
  }

  @Override
  public void writeUuid(@Nullable UUID value) {
    writeObject(value);
  }

  @Override
  public void writeBytes(byte @Nullable [] value) {
    writeObject(value);
  }

  @Override
  public void writeEnum(@Nullable Enum<?> value) {
    writeString(value == null ? null : value.name());
  }

  @Override
  public void writeLocalDate(@Nullable LocalDate value) {
    writeObject(value);
  }

  @Override
  public void writeLocalTime(@Nullable LocalTime value) {
    writeObject(value);
  }

  @Override
  public void writeOffsetTime(@Nullable OffsetTime value) {
    writeObject(value);
  }

  @Override
  public void writeLocalDateTime(@Nullable LocalDateTime value) {
    writeObject(value);
  }

  @Override
  public void writeOffsetDateTime(@Nullable OffsetDateTime value) {
    writeObject(value);
  }

  @Override
  public void writeInstant(@Nullable Instant value) {
    writeObject(value);
  }

  @Override
  public void writeReference(@Nullable Object target) {
    if (target == null) {
      writeNulls(span());
    } else {
      References.planOfTargetWithId(target).writeId(target, this);
    }
  }

  @Override
  public <T> void writeReference(@Nullable T target, TablePlan.RowSource<? super T> value) {
    if (target == null) {
      writeNulls(1);
    } else {
      value.writeRow(target, this);
    }
  }

  @Override
  public void writeObject(@Nullable Object value) {
    if (value == null) {
      writeNull();
    } else {
      encoders[next].putObject(value, bufferOf(next));
      next++;
    }
  }

  private void writeNull() {
    checkNull(next);
    putNull(next);
    next++;
  }
}
