package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** All ids in one message; an insert for each table and the commit in the next. */
final class TableUnnest<D extends Data> extends HandWriter<D> {

  private final List<Table<D, ?>> tables;
  private final TableIds<D> ids;
  private final String insert;

  TableUnnest(String name, DataSource dataSource, List<Table<D, ?>> tables) {
    super(name, dataSource);
    this.tables = tables;
    this.ids = new TableIds<>(tables);
    this.insert =
        tables.stream().map(TableUnnest::insert).collect(Collectors.joining("", "", "commit"));
  }

  private static String insert(Table<?, ?> table) {
    int count = table.columns().size() + (table.drawsIds() ? 1 : 0);
    String arrays =
        Stream.generate(() -> "unnest(?)").limit(count).collect(Collectors.joining(", "));
    return "insert into " + table.name() + " (" + table.allColumns() + ") select " + arrays + ";";
  }

  @Override
  void write(Connection connection, D data) throws SQLException {
    ids.draw(connection, data);
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int parameter = 1;
      for (Table<D, ?> table : tables) {
        parameter += TableArrays.set(statement, parameter, table, data, true);
      }
      statement.execute();
    }
  }
}
