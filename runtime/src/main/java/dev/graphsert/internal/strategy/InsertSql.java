package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.plan.TableName;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The texts of insert statements. */
final class InsertSql {

  static final String START = "INSERT INTO ";

  private static final Collector<CharSequence, ?, String> COMMA = Collectors.joining(", ");

  private InsertSql() {}

  /** For one row, with a parameter for each column. */
  static String forTable(BoundTable table) {
    String parameters = table.columns().stream().map(column -> "?").collect(COMMA);
    return into(table) + " VALUES (" + parameters + ")";
  }

  /** For many rows, with an array as the parameter for each column. */
  static String fromArrays(BoundTable table) {
    String arrays =
        table.columns().stream().map(column -> "unnest(?)" + cast(column)).collect(COMMA);
    return into(table) + " SELECT " + arrays;
  }

  /** For many rows, whose values follow in binary form. */
  static String copy(BoundTable table) {
    return "COPY " + table.name() + " (" + columns(table) + ") FROM STDIN (FORMAT binary)";
  }

  /** What is put behind a value that the server does not assign to the column by itself. */
  static String cast(BoundColumn column) {
    return column.inArrays().castTo().map(type -> "::" + type.sqlName()).orElse("");
  }

  /** The beginning that all inserts into a table share. */
  static String into(BoundTable table) {
    return START
        + table.name()
        + " ("
        + columns(table)
        + ")"
        + (table.overridesIdentity() ? " OVERRIDING SYSTEM VALUE" : "");
  }

  private static String columns(BoundTable table) {
    return table.columns().stream().map(column -> TableName.quote(column.name())).collect(COMMA);
  }
}
