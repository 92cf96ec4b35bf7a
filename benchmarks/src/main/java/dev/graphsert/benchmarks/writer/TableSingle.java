package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import dev.graphsert.benchmarks.workload.Data;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** One statement; a row names the place of the one that it refers to, not its id. */
final class TableSingle<D extends Data> extends HandWriter<D> {

  private final List<Table<D, ?>> tables;
  private final TableIds<D> ids;
  private final String insert;

  TableSingle(String name, DataSource dataSource, List<Table<D, ?>> tables) {
    super(name, dataSource);
    this.tables = tables;
    this.ids = new TableIds<>(tables);
    this.insert = insert(tables);
  }

  /** A part that draws ids and a result for each table with ids of its own; an insert for each. */
  private static String insert(List<? extends Table<?, ?>> tables) {
    StringJoiner draws = new StringJoiner(", ");
    StringJoiner inserts = new StringJoiner(", ");
    StringJoiner results = new StringJoiner(", ");
    for (int i = 0; i < tables.size(); i++) {
      Table<?, ?> table = tables.get(i);
      if (table.drawsIds()) {
        draws.add("i%d as materialized (select %s as ids)".formatted(i, TableIds.query(table)));
        results.add(DrawnIds.asBytes("(select ids from i" + i + ")"));
      }
      inserts.add(insert(i, table));
    }
    return "with " + draws + ", " + inserts + " select " + results + ";commit";
  }

  private static String insert(int place, Table<?, ?> table) {
    StringJoiner values = new StringJoiner(", ");
    StringJoiner arrays = new StringJoiner(", ");
    if (table.drawsIds()) {
      values.add("id");
      arrays.add("unnest(ids) as id");
    }
    for (Column column : table.columns()) {
      boolean reference = column.type() == ColumnType.REFERENCE;
      values.add(
          reference
              ? "(select ids from i%d)[%s]".formatted(column.target(), column.name())
              : column.name());
      arrays.add("unnest(?) as " + column.name());
    }
    return "t%d as (insert into %s (%s) select %s from (select %s%s) r)"
        .formatted(
            place,
            table.name(),
            table.allColumns(),
            values,
            arrays,
            table.drawsIds() ? " from i" + place : "");
  }

  @Override
  void write(Connection connection, D data) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      int parameter = ids.setCounts(statement, data) + 1;
      for (Table<D, ?> table : tables) {
        parameter += TableArrays.set(statement, parameter, table, data, false);
      }
      statement.execute();
      try (ResultSet result = statement.getResultSet()) {
        ids.fill(data, result);
      }
    }
  }
}
