package dev.graphsert.internal.strategy;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundSequence;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.internal.catalog.Catalog;
import dev.graphsert.internal.order.InsertOrder;
import dev.graphsert.internal.unitofwork.PendingType;
import dev.graphsert.internal.wire.BufferPool;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One statement that draws all ids, inserts all rows and returns the ids:
 *
 * <pre>{@code
 * WITH i0 AS MATERIALIZED (SELECT array(SELECT nextval('a_id_seq'::regclass) FROM generate_series(1, $1)) AS ids),
 *      i1 AS MATERIALIZED (..),
 *      t0 AS (INSERT INTO a (id, name)
 *             SELECT coalesce((SELECT ids FROM i0)[p0], c0), c1 FROM (SELECT unnest($3) AS c0, ..) r),
 *      t1 AS (INSERT INTO b (id, a_id)
 *             SELECT .., coalesce((SELECT ids FROM i0)[p1], c1) FROM ..)
 * SELECT (SELECT ids FROM i0), (SELECT ids FROM i1)
 * }</pre>
 *
 * <p>Its text depends on the types of the graph alone. Foreign keys are checked when it ends, so
 * the order of its parts does not matter.
 */
final class SingleStatement {

  private final InsertOrder order;
  private final Catalog catalog;
  private final Ordinals ordinals;
  private final BufferPool buffers;
  private final Map<Class<?>, String> idsOfType = new LinkedHashMap<>();
  private final StringJoiner parts = new StringJoiner(", ", "WITH ", "");
  private final List<BinaryArray> parameters = new ArrayList<>();
  private int tables;

  SingleStatement(InsertOrder order, Catalog catalog, Ordinals ordinals, BufferPool buffers) {
    this.order = order;
    this.catalog = catalog;
    this.ordinals = ordinals;
    this.buffers = buffers;
    order.types().forEach(this::addIds);
    order.types().forEach(this::addTables);
  }

  /** The statement; before the arrays it takes a number of ids for each of {@link #idTypes}. */
  String sql() {
    StringJoiner result = new StringJoiner(", ", " SELECT ", "");
    result.setEmptyValue(" SELECT 1");
    idsOfType.values().forEach(ids -> result.add("(SELECT ids FROM " + ids + ")"));
    return parts + result.toString();
  }

  List<BinaryArray> arrays() {
    return parameters;
  }

  /** The types that sequences number, in the order of their parameters and results. */
  Set<Class<?>> idTypes() {
    return idsOfType.keySet();
  }

  private void addIds(PendingType<?> type) {
    BoundSequence sequence = catalog.of(type.plan()).sequence();
    // Ids in blocks were drawn before: to this statement they are ids that are set.
    if (sequence != null && !type.plan().idSource().isPooled()) {
      String name = "i" + idsOfType.size();
      idsOfType.put(type.plan().entityType(), name);
      parts.add(
          name
              + " AS MATERIALIZED (SELECT array(SELECT nextval("
              + literal(sequence.name())
              + "::regclass)"
              + " FROM generate_series(1, ?)) AS ids)");
    }
  }

  private <E> void addTables(PendingType<E> type) {
    BoundPlan bound = catalog.of(type.plan());
    List<TablePlan<E>> plans = type.plan().tables();
    for (int i = 0; i < plans.size(); i++) {
      addTable(type, plans.get(i), bound.tables().get(i));
    }
  }

  private <E> void addTable(PendingType<E> type, TablePlan<E> plan, BoundTable table) {
    OrdinalRowWriter rows =
        new OrdinalRowWriter(plan.columns(), table.columns(), ordinals, buffers);
    RefusedValues refusedValues = new RefusedValues(type, table);
    for (E entity : order.rows(type, new NullableColumns(catalog))) {
      rows.startRow(entity);
      try {
        plan.writeRow(entity, rows);
      } catch (RuntimeException refused) {
        throw refusedValues.of(entity, rows.column(), refused);
      }
    }
    StringJoiner values = new StringJoiner(", ");
    StringJoiner arrays = new StringJoiner(", ");
    for (int i = 0; i < plan.columns().size(); i++) {
      arrays.add("unnest(?) AS c" + i);
      parameters.add(rows.arrayOf(i));
      String ids = idsOf(plan.columns().get(i), type);
      if (ids != null) {
        arrays.add("unnest(?) AS p" + i);
        parameters.add(rows.placesOf(i));
      }
      values.add(value(i, ids, plan.columns().get(i), table.columns().get(i)));
    }
    parts.add(
        "t"
            + tables++
            + " AS ("
            + InsertSql.into(table)
            + " SELECT "
            + values
            + " FROM (SELECT "
            + arrays
            + ") r)");
  }

  /** The ids that a column may take from this statement; null if it takes none. */
  private @Nullable String idsOf(ColumnPlan column, PendingType<?> type) {
    return switch (column.role()) {
      case ID -> idsOfType.get(type.plan().entityType());
      case REFERENCE -> idsOfType.get(column.type());
      case VALUE -> null;
    };
  }

  private static String value(int i, @Nullable String ids, ColumnPlan plan, BoundColumn column) {
    if (ids == null) {
      return "c" + i + InsertSql.cast(column);
    }
    String cast = "::" + column.type().sqlName();
    // An id that does not fit the member is refused by the server, before anything is committed.
    String member = plan.isId() ? memberCast(plan) : "";
    return "coalesce((SELECT ids FROM "
        + ids
        + ")[p"
        + i
        + "]"
        + member
        + cast
        + ", c"
        + i
        + cast
        + ")";
  }

  /**
   * A text in SQL. As a parameter of no type it would have the driver describe the statement, and
   * then wait for the ids before it sends the commit.
   */
  private static String literal(String text) {
    String quoted = "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
  }

  private static String memberCast(ColumnPlan id) {
    if (id.type() == short.class || id.type() == Short.class) {
      return "::int2";
    }
    return id.type() == int.class || id.type() == Integer.class ? "::int4" : "";
  }
}
