package dev.graphsert.internal.catalog;

import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.IdSource;
import dev.graphsert.plan.TableName;
import dev.graphsert.plan.TablePlan;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks for all tables and sequences of some plans in one round trip. */
final class CatalogQuery {

  private CatalogQuery() {}

  static CatalogContent run(Connection connection, Collection<EntityPlan<?>> plans)
      throws SQLException {
    List<TableName> tables = new ArrayList<>(tablesOf(plans));
    List<TableName> sequences = new ArrayList<>(sequencesOf(plans));
    List<Fact> facts = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(CatalogSql.TEXT)) {
      query.setArray(1, toArray(connection, tables));
      query.setArray(2, toArray(connection, sequences));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          facts.add(
              new Fact(
                  rows.getString(1),
                  rows.getInt(2) - 1,
                  Arrays.asList((String[]) rows.getArray(3).getArray())));
        }
      }
    }
    return new CatalogContent(tables, sequences, facts);
  }

  private static Set<TableName> tablesOf(Collection<EntityPlan<?>> plans) {
    Set<TableName> names = new LinkedHashSet<>();
    for (EntityPlan<?> plan : plans) {
      plan.tables().stream().map(TablePlan::name).forEach(names::add);
    }
    return names;
  }

  private static Set<TableName> sequencesOf(Collection<EntityPlan<?>> plans) {
    Set<TableName> names = new LinkedHashSet<>();
    for (EntityPlan<?> plan : plans) {
      if (plan.idSource().generator() instanceof IdSource.NamedSequence named) {
        names.add(named.sequence());
      }
    }
    return names;
  }

  private static Array toArray(Connection connection, List<TableName> names) throws SQLException {
    return connection.createArrayOf("text", names.stream().map(TableName::toSql).toArray());
  }
}
