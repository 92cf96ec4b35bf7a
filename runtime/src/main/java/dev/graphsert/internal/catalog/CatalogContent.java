package dev.graphsert.internal.catalog;

import dev.graphsert.plan.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one catalog query found. */
final class CatalogContent {

  private final Map<TableName, Map<String, ColumnInfo>> tables = new HashMap<>();
  private final Set<TableName> sequences = new HashSet<>();

  void addTable(TableName table) {
    tables.computeIfAbsent(table, t -> new LinkedHashMap<>());
  }

  void addColumn(TableName table, ColumnInfo column) {
    tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(column.name(), column);
  }

  void addSequence(TableName sequence) {
    sequences.add(sequence);
  }

  /** The columns of a table by name, or null if there is no such table. */
  @Nullable Map<String, ColumnInfo> columnsOf(TableName table) {
    return tables.get(table);
  }

  boolean hasSequence(TableName sequence) {
    return sequences.contains(sequence);
  }

  /**
   * A column of a table.
   *
   * @param name the column
   * @param type the type, or the type under its domains, without schema or length
   * @param sqlType the type as SQL names it, without length
   * @param identityAlways whether it is an identity column that refuses values by default
   * @param generated whether the server computes it from other columns
   * @param sequence the sequence behind its default, as SQL names it, or null
   */
  record ColumnInfo(
      String name,
      String type,
      String sqlType,
      boolean identityAlways,
      boolean generated,
      @Nullable String sequence) {}
}
