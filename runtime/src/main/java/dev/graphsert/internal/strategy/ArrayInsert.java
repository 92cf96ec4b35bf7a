package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TableGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement that inserts many rows, and its parameters, one array for each column.
 *
 * @param sql the statement
 * @param parameters the values of its parameters in their order
 */
record ArrayInsert(String sql, List<BinaryArray> parameters) {

  /**
   * The inserts for one group. Tables that refer to each other share a statement: their foreign
   * keys are checked when it ends.
   *
   * @throws InsertException if a value cannot be read or encoded
   */
  static List<ArrayInsert> of(TableGroup group, InsertOrder order, GraphWriter.Target target) {
    List<ArrayInsert> inserts = new ArrayList<>();
    for (GraphTable table : group.tables()) {
      ArrayRows rows = new ArrayRows(table, target);
      order.entities(table, new NullableColumns(target.catalog())).forEach(rows::add);
      if (!rows.isEmpty()) {
        inserts.add(rows.insert());
      }
    }
    return inserts.size() > 1 ? List.of(together(inserts)) : inserts;
  }

  private static ArrayInsert together(List<ArrayInsert> inserts) {
    StringBuilder sql = new StringBuilder();
    List<BinaryArray> parameters = new ArrayList<>();
    int last = inserts.size() - 1;
    for (int i = 0; i < last; i++) {
      sql.append(i == 0 ? "WITH " : ", ").append("i" + i + " AS (" + inserts.get(i).sql() + ")");
      parameters.addAll(inserts.get(i).parameters());
    }
    parameters.addAll(inserts.get(last).parameters());
    return new ArrayInsert(sql + " " + inserts.get(last).sql(), parameters);
  }
}
