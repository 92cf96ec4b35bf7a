package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Values as PostgreSQL takes them, each column's into bytes of its own or all into the same. */
final class EncodedValues implements Values {

  private static final long POSTGRES_EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long POSTGRES_EPOCH_SECOND = POSTGRES_EPOCH_DAY * 86_400;

  private final Bytes[] columns;
  private final boolean referencesByPlace;
  private int next;

  EncodedValues(Bytes[] columns, boolean referencesByPlace) {
    this.columns = columns;
    this.referencesByPlace = referencesByPlace;
  }

  /** Begins a row. */
  void restart() {
    next = 0;
  }

  @Override
  public void addLong(long value) {
    columns[next++].addLong(value);
  }

  @Override
  public void addInt(int value) {
    columns[next++].addInt(value);
  }

  @Override
  public void addDouble(double value) {
    columns[next++].addLong(Double.doubleToLongBits(value));
  }

  @Override
  public void addBoolean(boolean value) {
    columns[next++].addBoolean(value);
  }

  @Override
  public void addText(String value) {
    columns[next++].addText(value);
  }

  @Override
  public void addDecimal(BigDecimal value) {
    columns[next++].addDecimal(value);
  }

  @Override
  public void addUuid(UUID value) {
    columns[next++].addUuid(value);
  }

  @Override
  public void addDate(LocalDate value) {
    columns[next++].addInt((int) (value.toEpochDay() - POSTGRES_EPOCH_DAY));
  }

  @Override
  public void addInstant(Instant value) {
    long micros = (value.getEpochSecond() - POSTGRES_EPOCH_SECOND) * 1_000_000;
    columns[next++].addLong(micros + value.getNano() / 1_000);
  }

  @Override
  public void addBytes(byte[] value) {
    columns[next++].addBytes(value);
  }

  @Override
  public void addReference(long id, int place) {
    if (referencesByPlace) {
      columns[next++].addInt(place + 1);
    } else {
      columns[next++].addLong(id);
    }
  }

  @Override
  public void addNoReference() {
    columns[next++].addNull();
  }
}
