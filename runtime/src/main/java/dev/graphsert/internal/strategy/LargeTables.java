package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The tables that get so many rows, or so many bytes, that {@code COPY} is worth its round trips,
 * and that arrays should not be held in memory for. About there, the work that it saves on a server
 * nearby is worth its three round trips more.
 */
final class LargeTables {

  private static final int ROWS = 20_000;
  private static final long BYTES = 4L << 20;

  /**
   * Rows are measured on a sample of so many at most, spread evenly over the table. It costs as
   * much as to encode them, which a small graph feels.
   */
  private static final int SAMPLE = 16;

  private final Set<BoundTable> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  private LargeTables() {}

  static LargeTables of(InsertOrder order, GraphWriter.Target target) {
    LargeTables large = new LargeTables();
    for (GraphTable table : order.tables()) {
      BoundTable bound = target.bound(table);
      if (table.isCollection() ? isLargeCollection(table, bound) : isLarge(table, bound)) {
        large.tables.add(bound);
      }
    }
    return large;
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  boolean contains(BoundTable table) {
    return tables.contains(table);
  }

  private static boolean isLarge(GraphTable table, BoundTable bound) {
    List<?> entities = table.entities();
    return entities.size() >= ROWS || bytes(table, entities, bound) >= BYTES;
  }

  private static long bytes(GraphTable table, List<?> entities, BoundTable bound) {
    int step = (entities.size() + SAMPLE - 1) / SAMPLE;
    MeasuringRowWriter rows = new MeasuringRowWriter(bound.columns());
    int measured = 0;
    for (int i = 0; i < entities.size(); i += step) {
      if (measure(table, entities.get(i), rows)) {
        measured++;
      }
    }
    return measured == 0 ? 0 : rows.bytes() * entities.size() / measured;
  }

  /** One entity may have more rows than all others, so none is left out before it is decided. */
  private static boolean isLargeCollection(GraphTable table, BoundTable bound) {
    MeasuringRowWriter rows = new MeasuringRowWriter(bound.columns());
    for (Object entity : table.entities()) {
      measure(table, entity, rows);
      if (rows.rows() >= ROWS || rows.bytes() >= BYTES) {
        return true;
      }
    }
    return false;
  }

  /** Measures an entity; one that is refused is reported when it is written in earnest. */
  private static boolean measure(GraphTable table, Object entity, MeasuringRowWriter rows) {
    try {
      table.writeRows(entity, rows);
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }
}
