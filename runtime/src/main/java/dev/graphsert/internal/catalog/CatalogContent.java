package dev.graphsert.internal.catalog;

import dev.graphsert.plan.TableName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one catalog query found. */
final class CatalogContent {

  private final Map<TableName, Map<String, ColumnInfo>> tables = new HashMap<>();
  private final Map<TableName, SequenceInfo> sequences = new HashMap<>();

  void addTable(TableName table) {
    tables.computeIfAbsent(table, t -> new LinkedHashMap<>());
  }

  void addColumn(TableName table, ColumnInfo column) {
    tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(column.name(), column);
  }

  void addSequence(TableName sequence, SequenceInfo info) {
    sequences.put(sequence, info);
  }

  /** The columns of a table by name, or null if there is no such table. */
  @Nullable Map<String, ColumnInfo> columnsOf(TableName table) {
    return tables.get(table);
  }

  /** A sequence that a plan names, or null if there is none. */
  @Nullable SequenceInfo sequence(TableName sequence) {
    return sequences.get(sequence);
  }

  /**
   * A column of a table.
   *
   * @param name the column
   * @param type the type, or the type under its domains, without schema or length
   * @param sqlType the type as SQL names it, without length
   * @param identityAlways whether it is an identity column that refuses values by default
   * @param generated whether the server computes it from other columns
   * @param sequence the sequence behind its default, or null
   */
  record ColumnInfo(
      String name,
      String type,
      String sqlType,
      boolean identityAlways,
      boolean generated,
      @Nullable SequenceInfo sequence) {}

  /**
   * A sequence.
   *
   * @param name the sequence, as SQL names it
   * @param oid the number that the database knows it by
   * @param start the value that it starts with
   * @param increment the difference between its values
   * @param cycles whether it begins anew after its last value
   */
  record SequenceInfo(String name, long oid, long start, long increment, boolean cycles) {}
}
