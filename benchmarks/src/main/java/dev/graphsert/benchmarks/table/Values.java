package dev.graphsert.benchmarks.table;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Takes the values of one row after the other, each row's in the order of the columns. */
public interface Values {

  /** A {@code bigint}. */
  void addLong(long value) throws SQLException;

  /** An {@code int}. */
  void addInt(int value) throws SQLException;

  /** A {@code double precision}. */
  void addDouble(double value) throws SQLException;

  /** A {@code boolean}. */
  void addBoolean(boolean value) throws SQLException;

  /** A {@code text}. */
  void addText(String value) throws SQLException;

  /** A {@code numeric}. */
  void addDecimal(BigDecimal value) throws SQLException;

  /** A {@code uuid}. */
  void addUuid(UUID value) throws SQLException;

  /** A {@code date}. */
  void addDate(LocalDate value) throws SQLException;

  /** A {@code timestamptz}. */
  void addInstant(Instant value) throws SQLException;

  /** A {@code bytea}. */
  void addBytes(byte[] value) throws SQLException;

  /**
   * The id of a row of another table.
   *
   * @param id the id, if it is known
   * @param place that row's place among the rows of its table, from 0
   */
  void addReference(long id, int place) throws SQLException;

  /** NULL in a column of references. */
  void addNoReference() throws SQLException;
}
