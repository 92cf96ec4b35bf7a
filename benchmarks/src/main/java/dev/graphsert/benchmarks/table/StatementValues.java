package dev.graphsert.benchmarks.table;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sets the parameters of a statement, the first one first after each {@link #restart}. */
public final class StatementValues implements Values {

  private final PreparedStatement statement;
  private int parameter;

  /** Sets those of this statement. */
  public StatementValues(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Begins a row. */
  public void restart() {
    parameter = 0;
  }

  @Override
  public void addLong(long value) throws SQLException {
    statement.setLong(++parameter, value);
  }

  @Override
  public void addInt(int value) throws SQLException {
    statement.setInt(++parameter, value);
  }

  @Override
  public void addDouble(double value) throws SQLException {
    statement.setDouble(++parameter, value);
  }

  @Override
  public void addBoolean(boolean value) throws SQLException {
    statement.setBoolean(++parameter, value);
  }

  @Override
  public void addText(String value) throws SQLException {
    statement.setString(++parameter, value);
  }

  @Override
  public void addDecimal(BigDecimal value) throws SQLException {
    statement.setBigDecimal(++parameter, value);
  }

  @Override
  public void addUuid(UUID value) throws SQLException {
    statement.setObject(++parameter, value);
  }

  @Override
  public void addDate(LocalDate value) throws SQLException {
    statement.setObject(++parameter, value);
  }

  @Override
  public void addInstant(Instant value) throws SQLException {
    statement.setObject(++parameter, value.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void addBytes(byte[] value) throws SQLException {
    statement.setBytes(++parameter, value);
  }

  @Override
  public void addReference(long id, int place) throws SQLException {
    statement.setLong(++parameter, id);
  }

  @Override
  public void addNoReference() throws SQLException {
    statement.setNull(++parameter, Types.BIGINT);
  }
}
