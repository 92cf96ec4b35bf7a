package dev.graphsert.internal.strategy;

import dev.graphsert.internal.TransactionMark;
import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.ids.DrawnIds;
import dev.graphsert.internal.order.GraphTable;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingHierarchy;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One statement that draws all ids, inserts all rows and returns the ids:
 *
 * <pre>{@code
 * WITH i0 AS MATERIALIZED (SELECT array(SELECT nextval('a_id_seq'::regclass) FROM generate_series(1, $1)) AS ids),
 *      i1 AS MATERIALIZED (..),
 *      t0 AS (INSERT INTO a (id, name)
 *             SELECT c0, c1 FROM (SELECT unnest((SELECT ids FROM i0)) AS c0, unnest($3) AS c1) r),
 *      t1 AS (INSERT INTO b (id, a_id)
 *             SELECT .., (SELECT ids FROM i0)[p1] FROM (SELECT .., unnest($4) AS p1) r)
 * SELECT (SELECT ids FROM i0), (SELECT ids FROM i1)
 * }</pre>
 *
 * <p>Its text depends on the types of the graph, on which collections are not empty, and on which
 * columns hold ids that are set already: some, all or none. It does not depend on the number of
 * rows. Foreign keys are checked when it ends, so the order of its parts does not matter.
 */
final class SingleStatement {

  private final InsertOrder order;
  private final GraphWriter.Target target;
  private final Ordinals ordinals;
  private final Map<Class<?>, String> idsOfType = new LinkedHashMap<>();
  private final StringJoiner parts = new StringJoiner(", ", "WITH ", "");
  private final List<BinaryArray> parameters = new ArrayList<>();
  private int tables;

  SingleStatement(InsertOrder order, GraphWriter.Target target, Ordinals ordinals) {
    this.order = order;
    this.target = target;
    this.ordinals = ordinals;
    order.hierarchies().forEach(this::addIds);
    order.tables().forEach(this::addTable);
  }

  /**
   * The statement; before the arrays it takes a number of ids for each of {@link #idTypes}.
   *
   * @param marks whether it returns then what the transaction is known by
   */
  String sql(boolean marks) {
    StringJoiner result = new StringJoiner(", ", " SELECT ", "");
    result.setEmptyValue(" SELECT 1");
    idsOfType.values().forEach(ids -> result.add("(SELECT ids FROM " + ids + ")"));
    if (marks) {
      result.add(TransactionMark.VALUES);
    }
    return parts + result.toString();
  }

  List<BinaryArray> arrays() {
    return parameters;
  }

  /** The types that sequences number, in the order of their parameters and results. */
  Set<Class<?>> idTypes() {
    return idsOfType.keySet();
  }

  private void addIds(PendingHierarchy hierarchy) {
    EntityPlan<?> plan = hierarchy.types().get(0).plan();
    BoundSequence sequence = target.catalog().of(plan).sequence();
    // Ids in blocks, and parts of ids, were drawn before: to this statement they are set.
    if (sequence != null && plan.idSource() instanceof IdSource.Sequence own && !own.isPooled()) {
      String name = "i" + idsOfType.size();
      idsOfType.put(hierarchy.idType(), name);
      parts.add(
          name + " AS MATERIALIZED (SELECT " + DrawnIds.expression(sequence.name()) + " AS ids)");
    }
  }

  private void addTable(GraphTable table) {
    BoundTable bound = target.bound(table);
    OrdinalRowWriter rows =
        new OrdinalRowWriter(table.columns(), bound.columns(), ordinals, target.buffers());
    RefusedValues refusedValues = new RefusedValues(table, bound);
    for (Object entity : order.entities(table, new NullableColumns(target.catalog()))) {
      rows.startEntity(entity);
      try {
        table.writeRows(entity, rows);
      } catch (RuntimeException refused) {
        throw refusedValues.of(entity, rows.column(), refused);
      }
    }
    if (rows.rows() > 0) {
      addInsert(table.columns(), bound, rows);
    }
  }

  private void addInsert(List<ColumnPlan> plans, BoundTable bound, OrdinalRowWriter rows) {
    StringJoiner values = new StringJoiner(", ");
    StringJoiner arrays = new StringJoiner(", ");
    for (int i = 0; i < plans.size(); i++) {
      BoundColumn column = bound.columns().get(i);
      String ids = idsOfType.get(column.idType());
      values.add(
          ids == null
              ? value(i, rows, arrays) + InsertSql.cast(column)
              : id(i, "(SELECT ids FROM " + ids + ")", rows, casts(plans.get(i), column), arrays));
    }
    parts.add(
        "t"
            + tables++
            + " AS ("
            + InsertSql.into(bound)
            + " SELECT "
            + values
            + " FROM (SELECT "
            + arrays
            + ") r)");
  }

  /** A value that is known. */
  private String value(int i, OrdinalRowWriter rows, StringJoiner arrays) {
    arrays.add("unnest(?) AS c" + i);
    parameters.add(rows.arrayOf(i));
    return "c" + i;
  }

  /** An id that is drawn, or known where there is none at the row's place. */
  private String id(int i, String ids, OrdinalRowWriter rows, String casts, StringJoiner arrays) {
    if (rows.takesIdsInOrder(i)) {
      arrays.add("unnest(" + ids + ") AS c" + i);
      return "c" + i + casts;
    }
    if (!rows.hasPlaces(i)) {
      return value(i, rows, arrays) + casts;
    }
    arrays.add("unnest(?) AS p" + i);
    parameters.add(rows.placesOf(i));
    String drawn = ids + "[p" + i + "]" + casts;
    return rows.hasValues(i)
        ? "coalesce(" + drawn + ", " + value(i, rows, arrays) + casts + ")"
        : drawn;
  }

  /** An id that does not fit the member is refused by the server, before anything is committed. */
  private static String casts(ColumnPlan plan, BoundColumn column) {
    String member = plan.role() == ColumnPlan.Role.ID ? memberCast(plan) : "";
    return member + "::" + column.type().sqlName();
  }

  private static String memberCast(ColumnPlan id) {
    if (id.type() == short.class || id.type() == Short.class) {
      return "::int2";
    }
    return id.type() == int.class || id.type() == Integer.class ? "::int4" : "";
  }
}
