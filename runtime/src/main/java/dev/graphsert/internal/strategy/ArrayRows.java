package dev.graphsert.internal.strategy;

import dev.graphsert.InsertException;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import java.util.ArrayList;
import java.util.List;

/** Rows of one table on their way into an insert from arrays. Not thread-safe. */
final class ArrayRows {

  private final GraphTable table;
  private final BoundTable bound;
  private final ArrayRowWriter writer;
  private final RefusedValues refusedValues;

  ArrayRows(GraphTable table, GraphWriter.Target target) {
    this.table = table;
    this.bound = target.bound(table);
    this.writer = new ArrayRowWriter(bound.columns(), target.buffers());
    this.refusedValues = new RefusedValues(table, bound);
  }

  /**
   * Adds the rows of an entity.
   *
   * @throws InsertException if a value cannot be read or encoded
   */
  void add(Object entity) {
    try {
      table.writeRows(entity, writer);
    } catch (RuntimeException refused) {
      throw refusedValues.of(entity, writer.column(), refused);
    }
  }

  /** How many rows there are. */
  int count() {
    return writer.rows();
  }

  /** How many bytes they take. */
  long bytes() {
    return writer.bytes();
  }

  boolean isEmpty() {
    return count() == 0;
  }

  /** The insert for all rows, at least one. To be called once. */
  ArrayInsert insert() {
    List<BinaryArray> parameters = new ArrayList<>();
    for (int i = 0; i < bound.columns().size(); i++) {
      parameters.add(writer.arrayOf(i));
    }
    return new ArrayInsert(InsertSql.fromArrays(bound), parameters);
  }
}
