package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.TablePlan;
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
  private static final long BYTES = 8L << 20;

  /** Rows are measured on a sample, spread evenly over the table. */
  private static final int SAMPLE = 64;

  private final Set<BoundTable> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  private LargeTables() {}

  static LargeTables of(InsertOrder order, Catalog catalog) {
    LargeTables large = new LargeTables();
    order.types().forEach(type -> large.addTables(type, catalog.of(type.plan())));
    return large;
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  boolean contains(BoundTable table) {
    return tables.contains(table);
  }

  private <E> void addTables(PendingType<E> type, BoundPlan bound) {
    List<TablePlan<E>> plans = type.plan().tables();
    for (int i = 0; i < plans.size(); i++) {
      BoundTable table = bound.tables().get(i);
      if (type.entities().size() >= ROWS || bytes(type, plans.get(i), table) >= BYTES) {
        tables.add(table);
      }
    }
  }

  private static <E> long bytes(PendingType<E> type, TablePlan<E> plan, BoundTable table) {
    List<E> entities = type.entities();
    int step = Math.max(1, entities.size() / SAMPLE);
    MeasuringRowWriter rows = new MeasuringRowWriter(table.columns());
    int measured = 0;
    for (int i = 0; i < entities.size(); i += step) {
      rows.startRow();
      try {
        plan.writeRow(entities.get(i), rows);
      } catch (RuntimeException refused) {
        continue; // reported when the row is written in earnest
      }
      measured++;
    }
    return measured == 0 ? 0 : rows.bytes() * entities.size() / measured;
  }
}
