package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.internal.catalog.CatalogContent.ColumnInfo;
import dev.graphsert.internal.catalog.CatalogContent.SequenceInfo;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a plan against the catalog and names what does not fit. */
final class PlanBinder {

  private static final Set<String> TEXT_TYPES =
      Set.of("text", "varchar", "bpchar", "name", "citext");

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
      tables.add(binder.bind(table));
    }
    return new BoundPlan(List.copyOf(tables), binder.sequence());
  }

  private BoundTable bind(TablePlan<?> table) {
    Map<String, ColumnInfo> known = columnsOf(table.name());
    List<BoundColumn> columns = new ArrayList<>();
    for (ColumnPlan column : table.columns()) {
      ColumnInfo info = known.get(column.name());
      if (info == null) {
        throw new MappingException(
            String.format(
                "%s.%s is mapped to column %s, which table %s does not have.%s Name the column in an"
                    + " annotation, or exclude the member with @Transient.",
                typeName(),
                column.member(),
                TableName.quote(column.name()),
                table.name(),
                NearestName.hint(column.name(), known.keySet())),
            null);
      }
      if (info.generated()) {
        throw new MappingException(
            String.format(
                "%s.%s is mapped to column %s of table %s, which the server computes itself."
                    + " Exclude the member with @Transient.",
                typeName(), column.member(), TableName.quote(column.name()), table.name()),
            null);
      }
      columns.add(
          new BoundColumn(
              column.name(),
              column.member(),
              TEXT_TYPES.contains(info.type()),
              info.sqlType(),
              info.identityAlways()));
    }
    return new BoundTable(table.name().toSql(), List.copyOf(columns));
  }

  private Map<String, ColumnInfo> columnsOf(TableName table) {
    Map<String, ColumnInfo> columns = content.columnsOf(table);
    if (columns == null) {
      throw new MappingException(
          String.format(
              "%s is mapped to table %s, which does not exist%s. Create the table, or name another"
                  + " one in @BatchEntity(table, schema).",
              typeName(), table, where(table)),
          null);
    }
    return columns;
  }

  private @Nullable BoundSequence sequence() {
    if (plan.idSource() instanceof IdSource.NamedSequence named) {
      return new SequenceRules(plan, named).bind(known(named.sequence()));
    }
    if (plan.idSource() instanceof IdSource.ColumnSequence column) {
      SequenceInfo info = behind(plan.tables().get(0), column.column());
      return new SequenceRules(plan, column).bind(info);
    }
    return null;
  }

  private SequenceInfo known(TableName sequence) {
    SequenceInfo info = content.sequence(sequence);
    if (info == null) {
      throw new MappingException(
          String.format(
              "The ids of %s come from sequence %s, which does not exist%s. Create it, or name"
                  + " another one in @Id(sequence, sequenceSchema).",
              typeName(), sequence, where(sequence)),
          null);
    }
    return info;
  }

  private SequenceInfo behind(TablePlan<?> table, String column) {
    ColumnInfo info = columnsOf(table.name()).get(column);
    SequenceInfo sequence = info == null ? null : info.sequence();
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
