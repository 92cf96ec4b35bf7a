package dev.graphsert.internal.strategy;

import dev.graphsert.GraphsertException;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.wire.StorableText;
import dev.graphsert.internal.wire.StorableTime;
import dev.graphsert.plan.RowWriter;
import dev.graphsert.plan.TablePlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds the values of a row to the parameters of a prepared statement. Not thread-safe. */
class JdbcRowWriter implements RowWriter {

  private final PreparedStatement statement;
  private final List<BoundColumn> columns;
  private int next;

  JdbcRowWriter(PreparedStatement statement, List<BoundColumn> columns) {
    this.statement = statement;
    this.columns = columns;
  }

  void startRow() {
    next = 0;
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
      checkNull(columns.get(next));
      bind(parameter -> statement.setNull(parameter, Types.NULL));
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    bind(parameter -> statement.setBoolean(parameter, value));
  }

  @Override
  public void writeByte(byte value) {
    check(value);
    bind(parameter -> statement.setShort(parameter, value));
  }

  @Override
  public void writeShort(short value) {
    check(value);
    bind(parameter -> statement.setShort(parameter, value));
  }

  @Override
  public void writeInt(int value) {
    check(value);
    bind(parameter -> statement.setInt(parameter, value));
  }

  @Override
  public void writeLong(long value) {
    check(value);
    bind(parameter -> statement.setLong(parameter, value));
  }

  @Override
  public void writeFloat(float value) {
    bind(parameter -> statement.setFloat(parameter, value));
  }

  @Override
  public void writeDouble(double value) {
    columns.get(next).encoding().encoder().check(value);
    bind(parameter -> statement.setDouble(parameter, value));
  }

  @Override
  public void writeChar(char value) {
    writeString(String.valueOf(value));
  }

  @Override
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeNulls(1);
      return;
    }
    bind(
        parameter -> {
          StorableText.check(value);
          if (columns.get(next).isString()) {
            statement.setString(parameter, value);
          } else {
            statement.setObject(parameter, value, Types.OTHER);
          }
        });
  }

  @Override
  public void writeBigDecimal(@Nullable BigDecimal value) {
    bind(parameter -> statement.setBigDecimal(parameter, value));
  }

  @Override
  public void writeBigInteger(@Nullable BigInteger value) {
    writeBigDecimal(value == null ? null : new BigDecimal(value));
  }

  @Override
  public void writeUuid(@Nullable UUID value) {
    writeObject(value, Types.OTHER);
  }

  @Override
  public void writeBytes(byte @Nullable [] value) {
    bind(parameter -> statement.setBytes(parameter, value));
  }

  @Override
  public void writeEnum(@Nullable Enum<?> value) {
    writeString(value == null ? null : value.name());
  }

  @Override
  public void writeLocalDate(@Nullable LocalDate value) {
    writeObject(value, Types.DATE);
  }

  @Override
  public void writeLocalTime(@Nullable LocalTime value) {
    writeObject(value, Types.TIME);
  }

  @Override
  public void writeOffsetTime(@Nullable OffsetTime value) {
    bind(parameter -> statement.setObject(parameter, value));
  }

  @Override
  public void writeLocalDateTime(@Nullable LocalDateTime value) {
    writeObject(value, Types.TIMESTAMP);
  }

  @Override
  public void writeOffsetDateTime(@Nullable OffsetDateTime value) {
    writeObject(value, Types.TIMESTAMP_WITH_TIMEZONE);
  }

  @Override
  public void writeInstant(@Nullable Instant value) {
    writeOffsetDateTime(value == null ? null : value.atOffset(ZoneOffset.UTC));
  }

  /** The driver knows some of these types only, and those it reads back in its own way. */
  @Override
  public void writeObject(@Nullable Object value) {
    if (value == null) {
      writeNulls(1);
      return;
    }
    String text = columns.get(next).encoding().encoder().textOf(value);
    StorableText.check(text);
    writeObject(text, Types.OTHER);
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

  /** Refuses a NULL that the server would refuse. */
  void checkNull(BoundColumn column) {
    column.checkNull();
  }

  private void check(long value) {
    columns.get(next).encoding().encoder().check(value);
  }

  private void writeObject(@Nullable Object value, int type) {
    StorableTime.check(value);
    bind(parameter -> statement.setObject(parameter, value, type));
  }

  private void bind(Binding binding) {
    try {
      binding.bind(next + 1);
      next++;
    } catch (SQLException refused) {
      throw new GraphsertException(
          "the driver refuses its value: " + refused.getMessage(), refused);
    }
  }

  @FunctionalInterface
  private interface Binding {
    void bind(int parameter) throws SQLException;
  }
}
