package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.OptionalReferences;

/** A reference can be written later if its columns take NULL, as the catalog has them. */
record NullableColumns(Catalog catalog) implements OptionalReferences {

  @Override
  public boolean contains(GraphTable table, String member) {
    return catalog.of(table.plan()).tables().get(table.place()).columns().stream()
        .filter(column -> column.member().equals(member))
        .noneMatch(BoundColumn::notNull);
  }
}
