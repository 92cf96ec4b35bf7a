package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.PlanRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column of an id holds: of an id that is another entity's, what that one's holds.
 *
 * @param type the Java type of the value
 * @param idType the type whose ids these are, if they are drawn from a sequence
 */
record IdPart(Class<?> type, @Nullable Class<?> idType) {

  /** What a column holds, if it holds an id, or a part of one; else null. */
  static @Nullable IdPart of(EntityPlan<?> plan, ColumnPlan column) {
    return switch (column.role()) {
      case ID ->
          new IdPart(
              column.type(), plan.idSource() instanceof IdSource.Sequence ? plan.idType() : null);
      case REFERENCE, ID_AND_REFERENCE -> ofTarget(plan, column);
      case VALUE -> null;
    };
  }

  private static @Nullable IdPart ofTarget(EntityPlan<?> plan, ColumnPlan column) {
    EntityPlan<?> target = PlanRegistry.planOf(column.type());
    List<ColumnPlan> parts =
        target.tables().get(0).columns().stream().filter(ColumnPlan::isId).toList();
    if (column.part() >= parts.size()) {
      throw new MappingException(
          String.format(
              "%s.%s is mapped to column %d of the id of %s, which has %d. Compile both again.",
              plan.entityType().getName(),
              column.member(),
              column.part() + 1,
              target.entityType().getName(),
              parts.size()),
          null);
    }
    return of(target, parts.get(column.part()));
  }
}
