package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.table.StatementValues;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What everybody writes first: a statement for each row, which returns its id. */
final class PlainJdbc {

  private final DataSource dataSource;

  PlainJdbc(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  <D extends Data> Writer<D> writer(List<Table<D, ?>> tables) {
    return new LibraryWriter<>(
        "JDBC, row by row",
        data -> {
          try (Connection connection = dataSource.getConnection()) {
            for (Table<D, ?> table : tables) {
              insert(connection, table, data);
            }
            connection.commit();
          }
        });
  }

  private static <D, E> void insert(Connection connection, Table<D, E> table, D data)
      throws SQLException {
    String sql = table.insertWithoutId() + (table.drawsIds() ? " returning id" : "");
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      StatementValues values = new StatementValues(insert);
      for (E row : table.rowsOf(data)) {
        values.restart();
        table.encoder().encode(row, values);
        if (table.drawsIds()) {
          table.setId(row, id(insert));
        } else {
          insert.executeUpdate();
        }
      }
    }
  }

  private static long id(PreparedStatement insert) throws SQLException {
    try (ResultSet result = insert.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
