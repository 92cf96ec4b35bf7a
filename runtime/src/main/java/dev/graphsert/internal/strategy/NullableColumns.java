package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.order.OptionalReferences;
import dev.graphsert.internal.unitofwork.PendingType;

/** A reference can be written later if its column takes NULL, as the catalog has it. */
record NullableColumns(Catalog catalog) implements OptionalReferences {

  @Override
  public boolean contains(PendingType<?> type, String member) {
    return catalog.of(type.plan()).tables().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.member().equals(member))
        .noneMatch(BoundColumn::notNull);
  }
}
