package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** One query for all ids, then one table after the other. */
abstract class TableByTable<D extends Data> extends HandWriter<D> {

  private final List<Table<D, ?>> tables;
  private final TableIds<D> ids;

  TableByTable(String name, DataSource dataSource, List<Table<D, ?>> tables) {
    super(name, dataSource);
    this.tables = tables;
    this.ids = new TableIds<>(tables);
  }

  @Override
  final void write(Connection connection, D data) throws SQLException {
    ids.draw(connection, data);
    for (Table<D, ?> table : tables) {
      write(connection, table, data);
    }
    connection.commit();
  }

  /** Stores the rows of one table, whose ids are known. */
  abstract <E> void write(Connection connection, Table<D, E> table, D data) throws SQLException;
}
