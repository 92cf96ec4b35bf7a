package dev.graphsert.benchmarks.library;

import de.bytefish.pgbulkinsert.row.SimpleRowWriter;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import dev.graphsert.benchmarks.writer.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * PgBulkInsert's binary COPY. It knows nothing of ids: they are drawn before, by one query each.
 */
final class BulkInsert {

  private final DataSource dataSource;

  BulkInsert(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  <D extends Data> Writer<D> writer(List<Table<D, ?>> tables) {
    return new LibraryWriter<>(
        "PgBulkInsert, ids by hand",
        data -> {
          try (Connection connection = dataSource.getConnection()) {
            for (Table<D, ?> table : tables) {
              draw(connection, table, data);
            }
            for (Table<D, ?> table : tables) {
              copy(connection, table, data);
            }
            connection.commit();
          }
        });
  }

  private static <D, E> void draw(Connection connection, Table<D, E> table, D data)
      throws SQLException {
    if (!table.drawsIds()) {
      return;
    }
    try (PreparedStatement query =
        connection.prepareStatement(
            "select nextval('" + table.name() + "_id_seq') from generate_series(1, ?)")) {
      query.setInt(1, table.rowsOf(data).size());
      try (ResultSet ids = query.executeQuery()) {
        for (E row : table.rowsOf(data)) {
          ids.next();
          table.setId(row, ids.getLong(1));
        }
      }
    }
  }

  private static <D, E> void copy(Connection connection, Table<D, E> table, D data)
      throws SQLException {
    SimpleRowWriter.Table target =
        new SimpleRowWriter.Table(table.name(), table.allColumns().split(", ", -1));
    try (SimpleRowWriter rows =
        new SimpleRowWriter(target, connection.unwrap(PGConnection.class))) {
      for (E each : table.rowsOf(data)) {
        rows.startRow(
            row -> {
              SimpleRowValues values = new SimpleRowValues(row);
              if (table.drawsIds()) {
                values.addLong(table.id().applyAsLong(each));
              }
              values.addAll(table, each);
            });
      }
    }
  }
}
