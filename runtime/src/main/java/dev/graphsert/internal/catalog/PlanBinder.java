package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a plan against the catalog and names what does not fit. */
final class PlanBinder {

  private final EntityPlan<?> plan;
  private final CatalogContent content;

  private PlanBinder(EntityPlan<?> plan, CatalogContent content) {
    this.plan = plan;
    this.content = content;
  }

  static BoundPlan bind(EntityPlan<?> plan, CatalogContent content) {
    PlanBinder binder = new PlanBinder(plan, content);
    List<BoundTable> tables = new ArrayList<>();
    for (TablePlan<?> table : plan.tables()) {
      tables.add(new TableBinder(plan, table, binder.infoOf(table.name())).bind());
    }
    return new BoundPlan(List.copyOf(tables), binder.sequence());
  }

  private TableInfo infoOf(TableName table) {
    TableInfo info = content.table(table);
    if (info == null) {
      throw new MappingException(
          String.format(
              "%s is mapped to table %s, which does not exist%s. Create the table, or name another"
                  + " one in @BatchEntity(table, schema).",
              typeName(), table, where(table)),
          null);
    }
    return info;
  }

  private @Nullable BoundSequence sequence() {
    if (plan.idSource().generator() instanceof IdSource.NamedSequence named) {
      return SequenceRules.check(plan, named, sequenceNamed(named.sequence()));
    }
    if (plan.idSource().generator() instanceof IdSource.ColumnSequence column) {
      BoundSequence behind = sequenceBehind(plan.tables().get(0), column.column());
      return SequenceRules.check(plan, column, behind);
    }
    return null;
  }

  private BoundSequence sequenceNamed(TableName name) {
    BoundSequence sequence = content.sequence(name);
    if (sequence == null) {
      throw new MappingException(
          String.format(
              "The ids of %s come from sequence %s, which does not exist%s. Create it, or name"
                  + " another one in @Id(sequence, sequenceSchema).",
              typeName(), name, where(name)),
          null);
    }
    return sequence;
  }

  private BoundSequence sequenceBehind(TablePlan<?> table, String column) {
    ColumnInfo info = infoOf(table.name()).columns().get(column);
    BoundSequence sequence = info == null ? null : info.sequence();
    if (sequence == null) {
      throw new MappingException(
          String.format(
              "%s.%s is filled from the sequence of column %s of table %s, but that column has none:"
                  + " it is neither serial nor identity, and its default calls no nextval. Name a"
                  + " sequence in @Id(sequence), or set ids yourself with"
                  + " @Id(generation = IdGeneration.ASSIGNED).",
              typeName(), memberOf(table, column), TableName.quote(column), table.name()),
          null);
    }
    return sequence;
  }

  private static String memberOf(TablePlan<?> table, String column) {
    return table.columns().stream()
        .filter(candidate -> candidate.name().equals(column))
        .map(ColumnPlan::member)
        .findFirst()
        .orElse(column);
  }

  private static String where(TableName name) {
    return name.schema().isEmpty() ? " in the connection's search_path" : "";
  }

  private String typeName() {
    return plan.entityType().getName();
  }
}
