package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of a collection's table, which only its source knows.
 *
 * @param table the table
 * @param bound the same as the database sees it
 */
record CollectionRows(GraphTable table, BoundTable bound) {

  /** Whether there is any row; one that is refused counts, to be reported when it is written. */
  boolean exist() {
    try {
      return entityOf(0, table.entities()) != null;
    } catch (RuntimeException refused) {
      return true;
    }
  }

  /**
   * The entity that a row belongs to.
   *
   * @param row the row, from 0
   * @param entities the entities in the order in which their rows go in
   * @return the entity; null if there are not so many rows
   */
  @Nullable Object entityOf(int row, List<?> entities) {
    MeasuringRowWriter counted = new MeasuringRowWriter(bound.columns());
    for (Object entity : entities) {
      table.writeRows(entity, counted);
      if (counted.rows() > row) {
        return entity;
      }
    }
    return null;
  }
}
