package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.StatementValues;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One query for all ids, a JDBC batch for each table. */
final class TableBatch<D extends Data> extends TableByTable<D> {

  TableBatch(String name, DataSource dataSource, List<Table<D, ?>> tables) {
    super(name, dataSource, tables);
  }

  @Override
  <E> void write(Connection connection, Table<D, E> table, D data) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      StatementValues values = new StatementValues(insert);
      for (E row : table.rowsOf(data)) {
        values.restart();
        if (table.drawsIds()) {
          values.addLong(table.id().applyAsLong(row));
        }
        table.encoder().encode(row, values);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
