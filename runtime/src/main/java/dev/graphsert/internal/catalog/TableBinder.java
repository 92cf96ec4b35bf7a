package dev.graphsert.internal.catalog;

import dev.graphsert.MappingException;
import dev.graphsert.internal.wire.Encoding;
import dev.graphsert.internal.wire.JavaType;
import dev.graphsert.plan.ColumnPlan;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one table of a plan against the database's own description of it. */
final class TableBinder {

  private final EntityPlan<?> plan;
  private final TablePlan<?> table;
  private final TableInfo info;

  TableBinder(EntityPlan<?> plan, TablePlan<?> table, TableInfo info) {
    this.plan = plan;
    this.table = table;
    this.info = info;
  }

  BoundTable bind() {
    List<BoundColumn> columns = new ArrayList<>();
    for (ColumnPlan column : table.columns()) {
      columns.add(bind(column));
    }
    checkRequiredColumns();
    return new BoundTable(
        table.name().toSql(),
        table.name().name(),
        info.oid(),
        List.copyOf(columns),
        info.keys(),
        Map.copyOf(info.constraints()),
        info.traits().largestStatement(),
        info.traits().takesCopy(),
        info.traits().mayTalk(),
        info.traits().surroundings(),
        numberedBy());
  }

  /** The sequences behind the defaults of columns that the plan leaves out. */
  private Set<Long> numberedBy() {
    List<String> mapped = mappedColumns();
    return info.columns().values().stream()
        .filter(column -> !mapped.contains(column.name()))
        .map(ColumnInfo::sequence)
        .filter(Objects::nonNull)
        .map(BoundSequence::oid)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> mappedColumns() {
    return table.columns().stream().map(ColumnPlan::name).toList();
  }

  private BoundColumn bind(ColumnPlan column) {
    ColumnInfo known = info.columns().get(column.name());
    if (known == null) {
      throw error(
          column,
          String.format(
              ", which table %s does not have.%s Name the column in an annotation, or exclude the"
                  + " member with @Transient.",
              table.name(), NearestName.hint(column.name(), info.columns().keySet())));
    }
    if (known.generated()) {
      throw error(
          column,
          String.format(
              " of table %s, which the server computes itself. Exclude the member with"
                  + " @Transient.",
              table.name()));
    }
    IdPart id = IdPart.of(plan, column);
    JavaType type = JavaType.of(id == null ? column.type() : id.type(), column.bounds());
    Encoding encoding =
        Encoding.of(type, known.type()).orElseThrow(() -> mismatch(column, type, known));
    return new BoundColumn(
        column.name(),
        column.member(),
        known.type(),
        known.typeOid(),
        encoding,
        encoding.asElement(),
        known.notNull(),
        known.notNull() && info.traits().refusesNulls(),
        id == null ? null : id.idType(),
        spanOf(column),
        known.identityAlways());
  }

  /** How many columns there are from here on that hold parts of the same reference. */
  private int spanOf(ColumnPlan column) {
    int first = table.columns().indexOf(column);
    int span = 1;
    while (first + span < table.columns().size()
        && table.columns().get(first + span).part() == column.part() + span) {
      span++;
    }
    return span;
  }

  private void checkRequiredColumns() {
    if (info.traits().mayFillColumns()) {
      return;
    }
    List<String> mapped = mappedColumns();
    List<String> missing =
        info.columns().values().stream()
            .filter(ColumnInfo::isRequired)
            .map(ColumnInfo::name)
            .filter(name -> !mapped.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new MappingException(
          String.format(
              "No member of %s is mapped to column %s of table %s, which takes no NULL and has no"
                  + " default.%s Add a member for it, name the column of a member in an annotation,"
                  + " or give the column a default.",
              plan.entityType().getName(),
              missing.stream().map(TableName::quote).collect(Collectors.joining(" and ")),
              table.name(),
              NearestName.hint(
                  missing.get(0), table.columns().stream().map(ColumnPlan::member).toList())),
          null);
    }
  }

  private MappingException mismatch(ColumnPlan column, JavaType type, ColumnInfo known) {
    return error(
        column,
        String.format(
            " of table %s, but a %s cannot become its type, which is %s. Change one of the types, or"
                + " name another column in an annotation.",
            table.name(), type.simpleName(), known.type().sqlName()));
  }

  private MappingException error(ColumnPlan column, String reason) {
    return new MappingException(
        String.format(
            "%s.%s is mapped to column %s%s",
            plan.entityType().getName(), column.member(), TableName.quote(column.name()), reason),
        null);
  }
}
