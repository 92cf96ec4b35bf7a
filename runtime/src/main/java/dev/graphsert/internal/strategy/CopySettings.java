package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundKey;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.order.TableGroup;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must be set while tables are filled one after the other by {@code COPY}: notices are off
 * where there could be any, and the foreign keys of tables that refer to each other are checked at
 * the end. In the caller's transaction keys are left as they are: the caller may rely on it.
 */
final class CopySettings {

  private final InsertOrder order;
  private final GraphWriter.Target target;
  private final List<BoundKey> checkedAtEnd = new ArrayList<>();
  private final boolean mayTalk;

  private CopySettings(InsertOrder order, GraphWriter.Target target) {
    this.order = order;
    this.target = target;
    this.mayTalk = order.tables().stream().map(target::bound).anyMatch(BoundTable::mayTalk);
    order.groups().stream()
        .filter(TableGroup::isCycle)
        .filter(this::checksAtEnd)
        .forEach(group -> checkedAtEnd.addAll(keysWithin(group)));
  }

  static CopySettings of(InsertOrder order, GraphWriter.Target target) {
    return new CopySettings(order, target);
  }

  /** Whether the tables of a cycle can be filled one after the other. */
  boolean checksAtEnd(TableGroup group) {
    return target.ownsTransaction() && keysWithin(group).stream().allMatch(BoundKey::deferrable);
  }

  void apply() throws SQLException {
    List<String> statements = new ArrayList<>();
    target.savepoint().begin(statements);
    if (mayTalk) {
      statements.add(target.ownsTransaction() ? Notices.OFF : Notices.OFF_FOR_NOW);
    }
    if (!checkedAtEnd.isEmpty()) {
      statements.add("set constraints " + keys() + " deferred");
    }
    execute(statements);
  }

  /** Whether something must be set as it was before, while the transaction is open. */
  boolean mustBeTakenBack() {
    return !checkedAtEnd.isEmpty() || (mayTalk && !target.ownsTransaction());
  }

  /** Sets all as it was before, which checks the keys. */
  void takeBack() {
    List<String> statements = new ArrayList<>();
    if (mayTalk && !target.ownsTransaction()) {
      statements.add(Notices.AS_BEFORE);
    }
    if (!checkedAtEnd.isEmpty()) {
      statements.add("set constraints " + keys() + " immediate");
    }
    try {
      execute(statements);
    } catch (SQLException violated) {
      throw new GraphFailure(order, violated).exception();
    }
  }

  private String keys() {
    return checkedAtEnd.stream().map(BoundKey::constraint).collect(Collectors.joining(", "));
  }

  private void execute(List<String> statements) throws SQLException {
    if (!statements.isEmpty()) {
      target.progress().addRoundTrips(1);
      try (Statement statement = target.connection().createStatement()) {
        statement.execute(String.join(";", statements));
      }
    }
  }

  private List<BoundKey> keysWithin(TableGroup group) {
    List<BoundTable> tables = group.tables().stream().map(target::bound).toList();
    Set<Long> oids = tables.stream().map(BoundTable::oid).collect(Collectors.toSet());
    return tables.stream()
        .flatMap(table -> table.keys().stream())
        .filter(key -> oids.contains(key.target()))
        .toList();
  }
}
