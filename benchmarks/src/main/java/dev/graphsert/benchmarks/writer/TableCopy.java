package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** One query for all ids, a binary COPY for each table. */
final class TableCopy<D extends Data> extends TableByTable<D> {

  TableCopy(String name, DataSource dataSource, List<Table<D, ?>> tables) {
    super(name, dataSource, tables);
  }

  @Override
  <E> void write(Connection connection, Table<D, E> table, D data) throws SQLException {
    int columns = table.columns().size() + (table.drawsIds() ? 1 : 0);
    try (BinaryCopy copy =
        new BinaryCopy(connection, table.name() + " (" + table.allColumns() + ")")) {
      Bytes[] all = new Bytes[table.columns().size()];
      Arrays.fill(all, copy.buffer());
      EncodedValues values = new EncodedValues(all, false);
      for (E row : table.rowsOf(data)) {
        Bytes buffer = copy.row(columns);
        if (table.drawsIds()) {
          buffer.addLong(table.id().applyAsLong(row));
        }
        values.restart();
        table.encoder().encode(row, values);
      }
      copy.end();
    }
  }
}
