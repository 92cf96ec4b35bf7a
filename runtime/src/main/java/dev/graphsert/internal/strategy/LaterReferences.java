package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.plan.TableName;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * References that were NULL when their rows went in, because the rows that they point to were not
 * there yet. They are written when all are, by one batch for each reference of the table.
 */
final class LaterReferences {

  static final String START = "UPDATE ";

  private final GraphTable table;
  private final BoundTable bound;
  private final Map<Integer, List<LaterReference>> byColumn = new TreeMap<>();

  LaterReferences(GraphTable table, BoundTable bound) {
    this.table = table;
    this.bound = bound;
  }

  void add(LaterReference reference) {
    byColumn.computeIfAbsent(reference.column(), column -> new ArrayList<>()).add(reference);
  }

  /** Leaves out what is not to be written after all. */
  void removeThoseOf(Set<Object> entities) {
    byColumn
        .values()
        .forEach(references -> references.removeIf(one -> entities.contains(one.entity())));
    byColumn.values().removeIf(List::isEmpty);
  }

  void write(GraphWriter.Target target, DriverBatches batches) throws SQLException {
    for (List<LaterReference> references : byColumn.values()) {
      update(references, target, batches);
    }
  }

  private void update(
      List<LaterReference> references, GraphWriter.Target target, DriverBatches batches)
      throws SQLException {
    LaterReference first = references.get(0);
    List<BoundColumn> set = bound.columns().subList(first.column(), first.column() + first.span());
    List<BoundColumn> id = idColumns();
    String sql =
        String.format(
            START + "%s SET %s WHERE %s", bound.name(), equal(set, ", "), equal(id, " AND "));
    List<BoundColumn> columns = new ArrayList<>(set);
    columns.addAll(id);
    try (PreparedStatement update = target.connection().prepareStatement(sql)) {
      JdbcRowWriter values = new JdbcRowWriter(update, columns);
      for (LaterReference reference : references) {
        values.startRow();
        reference.value().accept(values);
        writeId(table.typeOf(reference.entity()), reference.entity(), values);
        update.addBatch();
      }
      target.progress().addRoundTrips(batches.roundTripsOfUpdates(references.size()));
      update.executeBatch();
    } catch (SQLException refused) {
      int place =
          refused instanceof BatchUpdateException inBatch
              ? batches.failedUpdate(inBatch, references.size())
              : -1;
      Object entity = place < 0 ? null : references.get(place).entity();
      throw new RowFailures(table, bound)
          .of(entity, references.size(), new ServerError(refused), set.get(0).name());
    }
  }

  private List<BoundColumn> idColumns() {
    return IntStream.range(0, table.columns().size())
        .filter(place -> table.columns().get(place).isId())
        .mapToObj(bound.columns()::get)
        .toList();
  }

  private static String equal(List<BoundColumn> columns, String separator) {
    return columns.stream()
        .map(column -> TableName.quote(column.name()) + " = ?")
        .collect(Collectors.joining(separator));
  }

  @SuppressWarnings("unchecked") // the type is the entity's own
  private static <E> void writeId(PendingType<E> type, Object entity, JdbcRowWriter values) {
    type.plan().writeId((E) entity, values);
  }
}
