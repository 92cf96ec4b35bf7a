package dev.graphsert.benchmarks.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows and holds each value against that of its object. */
public final class TableCheck {

  private static final int FETCH = 10_000;

  private TableCheck() {}

  /**
   * Reads all rows of the tables.
   *
   * @param connection auto-commit on or off
   * @throws IllegalStateException if anything differs
   */
  public static <D> void check(Connection connection, List<? extends Table<D, ?>> tables, D stored)
      throws SQLException {
    for (Table<D, ?> table : tables) {
      checkTable(connection, table, stored);
    }
  }

  private static <D, E> void checkTable(Connection connection, Table<D, E> table, D stored)
      throws SQLException {
    List<E> expected =
        table.rowsOf(stored).stream()
            .sorted(Comparator.comparingLong(table.id()))
            .collect(Collectors.toList());
    String sql = "select id, " + names(table) + " from " + table.name() + " order by id";
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet row = statement.executeQuery(sql)) {
        for (E each : expected) {
          if (!row.next()) {
            throw new IllegalStateException("The rows differ from the objects: " + sql + " ended");
          }
          checkRow(sql, row, table, each);
        }
        if (row.next()) {
          throw new IllegalStateException("The rows differ from the objects: more by " + sql);
        }
      }
    }
  }

  private static <D, E> void checkRow(String sql, ResultSet row, Table<D, E> table, E object)
      throws SQLException {
    ObjectValues values = new ObjectValues();
    values.addLong(table.id().applyAsLong(object));
    table.encoder().encode(object, values);
    for (int i = 0; i < values.objects().size(); i++) {
      Object expected = values.objects().get(i);
      Object found = read(row, i + 1, expected);
      if (!Objects.deepEquals(expected, found)) {
        throw new IllegalStateException(
            "The rows differ from the objects: "
                + sql
                + " returned "
                + found
                + " in place of "
                + expected);
      }
    }
  }

  private static String names(Table<?, ?> table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }

  private static @Nullable Object read(ResultSet row, int column, @Nullable Object like)
      throws SQLException {
    if (like instanceof Instant) {
      return row.getObject(column, OffsetDateTime.class).toInstant();
    }
    if (like instanceof LocalDate || like instanceof UUID) {
      return row.getObject(column, like.getClass());
    }
    if (like instanceof BigDecimal decimal) {
      return row.getBigDecimal(column).setScale(decimal.scale());
    }
    return like instanceof byte[] ? row.getBytes(column) : row.getObject(column);
  }
}
