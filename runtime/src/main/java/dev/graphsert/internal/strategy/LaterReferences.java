package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * References that were NULL when their rows went in, because the rows that they point to were not
 * there yet. They are written when all are, by one batch for each column.
 *
 * @param <E> the entity type
 */
final class LaterReferences<E> {

  private final PendingType<E> type;
  private final BoundTable table;
  private final BoundColumn id;
  private final List<List<Reference<E>>> byColumn = new ArrayList<>();

  LaterReferences(PendingType<E> type, TablePlan<E> plan, BoundTable table) {
    this.type = type;
    this.table = table;
    List<ColumnPlan> columns = plan.columns();
    int place =
        columns.indexOf(columns.stream().filter(ColumnPlan::isId).findFirst().orElseThrow());
    this.id = table.columns().get(place);
    columns.forEach(column -> byColumn.add(new ArrayList<>()));
  }

  void add(E entity, int column, Object target) {
    byColumn.get(column).add(new Reference<>(entity, target));
  }

  void write(GraphWriter.Target target, DriverBatches batches) throws SQLException {
    for (int i = 0; i < byColumn.size(); i++) {
      if (!byColumn.get(i).isEmpty()) {
        update(table.columns().get(i), byColumn.get(i), target, batches);
      }
    }
  }

  private void update(
      BoundColumn column,
      List<Reference<E>> references,
      GraphWriter.Target target,
      DriverBatches batches)
      throws SQLException {
    String sql =
        String.format(
            "UPDATE %s SET %s = ? WHERE %s = ?",
            table.name(), TableName.quote(column.name()), TableName.quote(id.name()));
    try (PreparedStatement update = target.connection().prepareStatement(sql)) {
      JdbcRowWriter values = new JdbcRowWriter(update, List.of(column, id));
      for (Reference<E> reference : references) {
        values.startRow();
        EntityPlan<Object> plan = References.planOfTargetWithId(reference.target());
        plan.writeId(reference.target(), values);
        type.plan().writeId(reference.entity(), values);
        update.addBatch();
      }
      target.progress().addRoundTrips(batches.roundTripsOfUpdates(references.size()));
      update.executeBatch();
    } catch (SQLException refused) {
      throw new RowFailures<>(type, table)
          .of(null, references.size(), new ServerError(refused), column.name());
    }
  }

  private record Reference<E>(E entity, Object target) {}
}
