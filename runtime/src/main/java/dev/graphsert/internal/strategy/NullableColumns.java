package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.OptionalReferences;
import dev.graphsert.plan.ColumnPlan;
import java.util.List;
import java.util.stream.IntStream;

/** A reference can be written later if its columns take NULL, as the catalog has them. */
record NullableColumns(Catalog catalog) implements OptionalReferences {

  @Override
  public boolean contains(GraphTable table, String member) {
    List<BoundColumn> bound = catalog.of(table.plan()).tables().get(table.place()).columns();
    List<ColumnPlan> columns = table.columns();
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).target() != null && columns.get(i).member().equals(member))
        .noneMatch(i -> bound.get(i).notNull());
  }
}
