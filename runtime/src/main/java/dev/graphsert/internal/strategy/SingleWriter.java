package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.Surroundings;
import dev.graphsert.internal.ids.DrawnIds;
import dev.graphsert.internal.ids.IdAssigner;
import dev.graphsert.internal.ids.IdDemand;
import dev.graphsert.internal.order.InsertOrder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code SINGLE}: one statement draws the ids, inserts the rows and returns the ids. */
final class SingleWriter implements GraphWriter {

  private final boolean watches;

  /**
   * Makes a writer.
   *
   * @param watches whether it fails if a table has other triggers, rules or policies than were
   *     known, on which the choice of this strategy may have rested
   */
  SingleWriter(boolean watches) {
    this.watches = watches;
  }

  /** Where the outcome of a commit must be certain, the ids come first, and the commit after. */
  @Override
  public void write(InsertOrder order, Target target) {
    boolean apart = target.commits() && target.progress().mark().isRequired();
    writeStatement(order, apart ? target.withoutCommit() : target);
  }

  private void writeStatement(InsertOrder order, Target target) {
    IdAssigner ids = target.ids(order);
    ids.drawAhead();
    SingleStatement statement = new SingleStatement(order, target, new Ordinals(ids.demands()));
    BinaryArrays.checkSize(statement.arrays());
    target.progress().beginWriting();
    try {
      if (target.commits()) {
        target.progress().beginCommit(target.connection());
      }
      target.progress().addRoundTrips(1);
      send(order, statement, ids.demands(), target);
    } catch (SQLException failed) {
      throw new GraphFailure(order, failed).exception();
    }
    ids.derive();
  }

  private void send(
      InsertOrder order, SingleStatement statement, List<IdDemand> demands, Target target)
      throws SQLException {
    Map<Class<?>, IdDemand> byType = new HashMap<>();
    demands.forEach(demand -> byType.put(demand.idType(), demand));
    List<String> message = new ArrayList<>();
    target.savepoint().begin(message);
    boolean marks = !target.commits() && target.progress().mark().isMissing();
    message.add(statement.sql(marks));
    if (watches) {
      // A statement of its own: the server keeps its plan where it has to plan the other one anew.
      message.add(Surroundings.check(target.boundTables(order)));
    }
    target.addEnd(message);
    try (PreparedStatement insert =
        target.connection().prepareStatement(String.join(";", message))) {
      int parameter = 1;
      for (Class<?> type : statement.idTypes()) {
        IdDemand demand = byType.get(type);
        insert.setInt(parameter++, demand == null ? 0 : demand.entities().size());
      }
      BinaryArrays.set(insert, parameter, statement.arrays());
      target.progress().awaitIds(!demands.isEmpty());
      if (!insert.execute()) {
        insert.getMoreResults(); // the savepoint's result has no rows
      }
      ResultSet drawn = insert.getResultSet();
      drawn.next();
      if (marks) {
        target.progress().mark().set(DrawnIds.of(drawn, statement.idTypes().size() + 1));
      }
      fillIds(drawn, statement, byType, target);
      target.progress().awaitIds(false);
    }
  }

  private static void fillIds(
      ResultSet drawn, SingleStatement statement, Map<Class<?>, IdDemand> byType, Target target)
      throws SQLException {
    int column = 1;
    for (Class<?> type : statement.idTypes()) {
      long[] values = DrawnIds.of(drawn, column++);
      IdDemand demand = byType.get(type);
      if (demand != null) {
        demand.fill(values, target.assigned());
      }
    }
  }
}
