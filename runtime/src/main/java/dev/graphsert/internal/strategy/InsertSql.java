package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.plan.TableName;
import java.util.stream.Collectors;

/** The text of the insert statement for one row. */
final class InsertSql {

  static final String START = "INSERT INTO ";

  private InsertSql() {}

  static String forTable(BoundTable table) {
    String columns =
        table.columns().stream()
            .map(column -> TableName.quote(column.name()))
            .collect(Collectors.joining(", "));
    String parameters =
        table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
    return START
        + table.name()
        + " ("
        + columns
        + ")"
        + (table.overridesIdentity() ? " OVERRIDING SYSTEM VALUE" : "")
        + " VALUES ("
        + parameters
        + ")";
  }
}
