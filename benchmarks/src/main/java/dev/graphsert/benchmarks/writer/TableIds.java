package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Ids for all tables that have their own, an array for each. */
final class TableIds<D> {

  private final List<Table<D, ?>> tables;

  TableIds(List<Table<D, ?>> tables) {
    this.tables = tables.stream().filter(Table::drawsIds).toList();
  }

  /** A query for the ids of one table, with a parameter for their number. */
  static String query(Table<?, ?> table) {
    return DrawnIds.query(table.name() + "_id_seq");
  }

  /** Draws ids and fills them. */
  void draw(Connection connection, D data) throws SQLException {
    String sql =
        tables.stream()
            .map(table -> DrawnIds.asBytes(query(table)))
            .collect(Collectors.joining(", ", "select ", ""));
    try (PreparedStatement draw = connection.prepareStatement(sql)) {
      setCounts(draw, data);
      try (ResultSet result = draw.executeQuery()) {
        fill(data, result);
      }
    }
  }

  /**
   * Sets the numbers of ids.
   *
   * @return how many parameters that were
   */
  int setCounts(PreparedStatement statement, D data) throws SQLException {
    int parameter = 0;
    for (Table<D, ?> table : tables) {
      statement.setInt(++parameter, table.rowsOf(data).size());
    }
    return parameter;
  }

  /** Fills ids from a result with an array for each table. */
  void fill(D data, ResultSet result) throws SQLException {
    result.next();
    int column = 0;
    for (Table<D, ?> table : tables) {
      fill(table, data, DrawnIds.of(result, ++column));
    }
  }

  private static <D, E> void fill(Table<D, E> table, D data, DrawnIds ids) {
    int i = 0;
    for (E row : table.rowsOf(data)) {
      table.setId(row, ids.get(i++));
    }
  }
}
