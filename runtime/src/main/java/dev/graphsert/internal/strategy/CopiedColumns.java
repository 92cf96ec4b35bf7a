package dev.graphsert.internal.strategy;

import dev.graphsert.internal.SqlLiteral;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The columns that {@code COPY} has filled. It takes bytes for whatever type a column has, so one
 * that has changed since the catalog was read may hold what was not meant. Once a table is being
 * filled nobody can change it, and so they are asked for afterwards.
 */
final class CopiedColumns {

  private final List<String> tables = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  void add(BoundTable table) {
    for (BoundColumn column : table.columns()) {
      tables.add(String.valueOf(table.oid()));
      names.add(SqlLiteral.of(column.name()));
      types.add(String.valueOf(column.typeOid()));
    }
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  /** A statement that fails if one of them is not there, or has another type. */
  String check() {
    return String.format(
        "select case count(*) when %d then 0 else max('a table has changed')::int end"
            + " from unnest(%s, %s, %s) c (relid, name, typid) join pg_catalog.pg_attribute a"
            + " on a.attrelid = c.relid and a.attname = c.name and a.atttypid = c.typid",
        tables.size(), array(tables, "oid"), array(names, "name"), array(types, "oid"));
  }

  private static String array(List<String> values, String type) {
    return values.stream().collect(Collectors.joining(", ", "array[", "]::" + type + "[]"));
  }
}
