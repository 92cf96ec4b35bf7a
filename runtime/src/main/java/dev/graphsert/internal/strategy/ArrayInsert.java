package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TypeGroup;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.plan.TablePlan;
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
   * The inserts for one group. Types that refer to each other share a statement: their foreign keys
   * are checked when it ends.
   *
   * @throws InsertException if a value cannot be read or encoded
   */
  static List<ArrayInsert> of(TypeGroup group, InsertOrder order, GraphWriter.Target target) {
    List<ArrayInsert> inserts = new ArrayList<>();
    for (PendingType<?> type : group.types()) {
      addTables(type, order, target, inserts);
    }
    return group.isCycle() ? List.of(together(inserts)) : inserts;
  }

  private static <E> void addTables(
      PendingType<E> type,
      InsertOrder order,
      GraphWriter.Target target,
      List<ArrayInsert> inserts) {
    List<E> rows = order.rows(type, new NullableColumns(target.catalog()));
    List<BoundTable> tables = target.catalog().of(type.plan()).tables();
    for (int i = 0; i < tables.size(); i++) {
      inserts.add(
          ofTable(type, rows, type.plan().tables().get(i), tables.get(i), target.buffers()));
    }
  }

  /**
   * The insert for some rows of one table.
   *
   * @throws InsertException if a value cannot be read or encoded
   */
  static <E> ArrayInsert ofTable(
      PendingType<E> type, List<E> rows, TablePlan<E> plan, BoundTable table, BufferPool buffers) {
    ArrayRowWriter writer = new ArrayRowWriter(table.columns(), buffers);
    RefusedValues refusedValues = new RefusedValues(type, table);
    for (E entity : rows) {
      writer.startRow();
      try {
        plan.writeRow(entity, writer);
      } catch (RuntimeException refused) {
        throw refusedValues.of(entity, writer.column(), refused);
      }
    }
    List<BinaryArray> parameters = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      parameters.add(writer.arrayOf(i));
    }
    return new ArrayInsert(InsertSql.fromArrays(table), parameters);
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
