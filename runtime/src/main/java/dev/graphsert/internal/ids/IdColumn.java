package dev.graphsert.internal.ids;

import dev.graphsert.internal.catalog.BoundColumn;
import dev.graphsert.internal.catalog.BoundPlan;
import dev.graphsert.internal.catalog.BoundTable;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.TableName;
import java.util.List;

/**
 * The member and the column that hold an id, of which either may be too narrow for it.
 *
 * @param member the member
 * @param memberType the type of the member
 * @param table the table, as SQL names it
 * @param column the column as the database sees it
 */
record IdColumn(String member, Class<?> memberType, String table, BoundColumn column) {

  /** The column of the entity's own id, or of the part of it that is generated. */
  static IdColumn of(EntityPlan<?> plan, BoundPlan bound) {
    List<ColumnPlan> columns = plan.tables().get(0).columns();
    BoundTable table = bound.tables().get(0);
    for (int i = 0; i < columns.size(); i++) {
      if (plan.idSource().generates(columns.get(i))) {
        ColumnPlan id = columns.get(i);
        return new IdColumn(id.member(), id.type(), table.name(), table.columns().get(i));
      }
    }
    throw new IllegalStateException(plan.entityType().getName() + " has no id column");
  }

  /**
   * Refuses an id that the column cannot hold.
   *
   * @throws ArithmeticException if it does not fit
   */
  void check(long id) {
    try {
      column.check(id);
    } catch (IllegalArgumentException tooLarge) {
      throw new ArithmeticException(tooLarge.getMessage());
    }
  }

  /** Which of the two is how wide, as a message says it. */
  @Override
  public String toString() {
    return String.format(
        "member %s is of type %s, and column %s of table %s of type %s",
        member,
        memberType.getSimpleName(),
        TableName.quote(column.name()),
        table,
        column.sqlType());
  }
}
