package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one table as arrays, one for each column. */
final class TableArrays {

  private TableArrays() {}

  /**
   * Sets them from a parameter on.
   *
   * @param withIds whether the ids are among them and references are ids; else the ids are drawn by
   *     the statement, and references are places
   * @return how many parameters that were
   */
  static <D, E> int set(
      PreparedStatement statement, int first, Table<D, E> table, D data, boolean withIds)
      throws SQLException {
    List<? extends E> rows = table.rowsOf(data);
    List<ArrayColumn> arrays = new ArrayList<>();
    for (Column column : table.columns()) {
      arrays.add(ArrayColumn.of(column, rows.size(), !withIds));
    }
    Bytes[] columns = arrays.stream().map(ArrayColumn::values).toArray(Bytes[]::new);
    EncodedValues values = new EncodedValues(columns, !withIds);
    for (E row : rows) {
      values.restart();
      table.encoder().encode(row, values);
    }
    if (withIds && table.drawsIds()) {
      ArrayColumn ids = ArrayColumn.ofLongs(rows.size());
      rows.forEach(row -> ids.values().addLong(table.id().applyAsLong(row)));
      arrays.add(0, ids);
    }
    ArrayColumn.set(statement, first, arrays.toArray(ArrayColumn[]::new));
    return arrays.size();
  }
}
