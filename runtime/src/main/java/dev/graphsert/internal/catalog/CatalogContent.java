package dev.graphsert.internal.catalog;

import dev.graphsert.plan.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one catalog query found. */
final class CatalogContent {

  private final Map<TableName, TableInfo> tables = new HashMap<>();
  private final Map<TableName, BoundSequence> namedSequences = new HashMap<>();
  private final Map<Long, BoundSequence> sequences = new HashMap<>();
  private final TypeFacts types = new TypeFacts();

  CatalogContent(List<TableName> tableNames, List<TableName> sequenceNames, List<Fact> facts) {
    of("type", facts).forEach(types::add);
    for (Fact fact : of("sequence", facts)) {
      sequences.put(
          fact.number(0),
          new BoundSequence(
              fact.text(1), fact.number(0), fact.number(2), fact.number(3), fact.flag(4)));
    }
    for (Fact fact : of("named", facts)) {
      BoundSequence sequence = sequences.get(fact.number(0));
      if (sequence != null) {
        namedSequences.put(sequenceNames.get(fact.place()), sequence);
      }
    }
    for (Fact table : of("table", facts)) {
      tables.put(tableNames.get(table.place()), table(table, facts));
    }
  }

  /** A table, or null if there is no such one. */
  @Nullable TableInfo table(TableName name) {
    return tables.get(name);
  }

  /** A sequence that a plan names, or null if there is no such one. */
  @Nullable BoundSequence sequence(TableName name) {
    return namedSequences.get(name);
  }

  private TableInfo table(Fact table, List<Fact> facts) {
    Map<String, ColumnInfo> columns = new LinkedHashMap<>();
    List<BoundKey> keys = new ArrayList<>();
    Map<String, List<String>> constraints = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.place() == table.place() && fact.kind().equals("column")) {
        columns.put(fact.text(0), column(fact));
      } else if (fact.place() == table.place() && fact.kind().equals("key")) {
        keys.add(new BoundKey(fact.text(1), fact.number(0), fact.flag(2)));
      } else if (fact.place() == table.place() && fact.kind().equals("constraint")) {
        constraints.put(fact.text(0), fact.textsFrom(1));
      }
    }
    return new TableInfo(
        table.number(0), columns, TableTraits.of(table), List.copyOf(keys), constraints);
  }

  private ColumnInfo column(Fact column) {
    long type = column.number(1);
    return new ColumnInfo(
        column.text(0),
        types.baseOf(type),
        type,
        column.flag(2) || types.isNotNull(type),
        column.flag(3) || types.hasDefault(type),
        column.flag(4),
        column.flag(5),
        sequences.get(column.number(6)));
  }

  private static List<Fact> of(String kind, List<Fact> facts) {
    return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
  }
}
