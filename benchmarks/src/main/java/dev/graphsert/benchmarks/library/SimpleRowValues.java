package dev.graphsert.benchmarks.library;

import de.bytefish.pgbulkinsert.row.SimpleRow;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.table.Values;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sets the columns of a row of PgBulkInsert, one after the other. */
final class SimpleRowValues implements Values {

  private final SimpleRow row;
  private int column;

  SimpleRowValues(SimpleRow row) {
    this.row = row;
  }

  <E> void addAll(Table<?, E> table, E object) {
    try {
      table.encoder().encode(object, this);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void addLong(long value) {
    row.setLong(column++, value);
  }

  @Override
  public void addInt(int value) {
    row.setInteger(column++, value);
  }

  @Override
  public void addDouble(double value) {
    row.setDouble(column++, value);
  }

  @Override
  public void addBoolean(boolean value) {
    row.setBoolean(column++, value);
  }

  @Override
  public void addText(String value) {
    row.setText(column++, value);
  }

  @Override
  public void addDecimal(BigDecimal value) {
    row.setNumeric(column++, value);
  }

  @Override
  public void addUuid(UUID value) {
    row.setUUID(column++, value);
  }

  @Override
  public void addDate(LocalDate value) {
    row.setDate(column++, value);
  }

  @Override
  public void addInstant(Instant value) {
    row.setTimeStampTz(column++, value.atZone(ZoneOffset.UTC));
  }

  @Override
  public void addBytes(byte[] value) {
    row.setByteArray(column++, value);
  }

  @Override
  public void addReference(long id, int place) {
    row.setLong(column++, id);
  }

  @Override
  public void addNoReference() {
    row.setLong(column++, null);
  }
}
