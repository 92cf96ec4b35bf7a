package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundKey;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.plan.TableName;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

/**
 * Has a constraint that was violated at the commit checked with each row, so that the row is known.
 *
 * @param order the graph
 * @param target where it goes
 */
record DeferredCheck(InsertOrder order, GraphWriter.Target target) {

  /** Does so, unless rows would be refused that only come before those that they refer to. */
  void checkAtOnce(ServerError error) throws SQLException {
    if (error.constraint() == null || error.schema() == null || mayComeFirst(error)) {
      return;
    }
    String constraint = new TableName(error.schema(), error.constraint()).toSql();
    Savepoint before = target.connection().setSavepoint();
    try (Statement statement = target.connection().createStatement()) {
      statement.execute("set constraints " + constraint + " immediate");
    } catch (SQLException neverDeferred) {
      target.connection().rollback(before);
    }
    target.connection().releaseSavepoint(before);
  }

  private boolean mayComeFirst(ServerError error) {
    List<BoundTable> tables = order.tables().stream().map(target::bound).toList();
    for (int i = 0; i < tables.size(); i++) {
      for (BoundKey key : tables.get(i).keys()) {
        if (isNamed(key, error) && isOneOf(tables.subList(i, tables.size()), key.target())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOneOf(List<BoundTable> tables, long oid) {
    return tables.stream().anyMatch(table -> table.oid() == oid);
  }

  private static boolean isNamed(BoundKey key, ServerError error) {
    String name = error.schema() + "." + error.constraint();
    return key.constraint().replace("\"", "").equals(name.replace("\"", ""));
  }
}
