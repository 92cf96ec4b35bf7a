package dev.graphsert.internal.catalog;

import dev.graphsert.internal.catalog.CatalogContent.ColumnInfo;
import dev.graphsert.internal.catalog.CatalogContent.SequenceInfo;
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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks for all tables and sequences of some plans in one round trip. */
final class CatalogQuery {

  /**
   * The sequence behind a column: {@code pg_get_serial_sequence} knows serial and identity columns,
   * the dependency of the default knows every default that calls {@code nextval} on a sequence, and
   * the root of a partitioned table knows the identity that its partitions share.
   */
  private static final String SQL =
      """
      select 't', t.place, c.oid is not null, a.attname,
             base.typname, a.attidentity = 'a', a.attgenerated <> '',
             behind.name,
             format_type(base.oid, -1), q.seqrelid::bigint, q.seqstart, q.seqincrement, q.seqcycle
        from unnest(?::text[]) with ordinality t(name, place)
        left join pg_class c on c.oid = to_regclass(t.name)
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join lateral (
          with recursive under as (
            select p.oid, p.typname, p.typbasetype from pg_type p where p.oid = a.atttypid
            union all
            select p.oid, p.typname, p.typbasetype
              from under join pg_type p on p.oid = under.typbasetype)
          select oid, typname from under where typbasetype = 0) base on true
        left join lateral (select
             case when a.atthasdef or a.attidentity <> '' then coalesce(
               pg_get_serial_sequence(c.oid::regclass::text, a.attname),
               (select format('%I.%I', n.nspname, s.relname)
                  from pg_attrdef d
                  join pg_depend p on p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                                  and p.refclassid = 'pg_class'::regclass
                  join pg_class s on s.oid = p.refobjid and s.relkind = 'S'
                  join pg_namespace n on n.oid = s.relnamespace
                 where d.adrelid = a.attrelid and d.adnum = a.attnum
                 limit 1),
               case when c.relispartition then
                 pg_get_serial_sequence(pg_partition_root(c.oid)::regclass::text, a.attname) end)
             end as name) behind on true
        left join pg_sequence q on q.seqrelid = to_regclass(behind.name)
      union all
      select 's', s.place, q.seqrelid is not null, null, null, null, null, s.name, null,
             q.seqrelid::bigint, q.seqstart, q.seqincrement, q.seqcycle
        from unnest(?::text[]) with ordinality s(name, place)
        left join pg_sequence q on q.seqrelid = to_regclass(s.name)
      """;

  private CatalogQuery() {}

  static CatalogContent run(Connection connection, Collection<EntityPlan<?>> plans)
      throws SQLException {
    List<TableName> tables = new ArrayList<>(tablesOf(plans));
    List<TableName> sequences = new ArrayList<>(sequencesOf(plans));
    CatalogContent content = new CatalogContent();
    try (PreparedStatement query = connection.prepareStatement(SQL)) {
      query.setArray(1, toArray(connection, tables));
      query.setArray(2, toArray(connection, sequences));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          if (rows.getBoolean(3)) {
            int place = rows.getInt(2) - 1;
            if (rows.getString(1).equals("s")) {
              content.addSequence(sequences.get(place), sequence(rows));
            } else {
              readColumn(rows, tables.get(place), content);
            }
          }
        }
      }
    }
    return content;
  }

  private static void readColumn(ResultSet row, TableName table, CatalogContent content)
      throws SQLException {
    content.addTable(table);
    String name = row.getString(4);
    if (name != null) {
      content.addColumn(
          table,
          new ColumnInfo(
              name,
              row.getString(5),
              row.getString(9),
              row.getBoolean(6),
              row.getBoolean(7),
              row.getString(8) == null ? null : sequence(row)));
    }
  }

  private static SequenceInfo sequence(ResultSet row) throws SQLException {
    return new SequenceInfo(
        row.getString(8), row.getLong(10), row.getLong(11), row.getLong(12), row.getBoolean(13));
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
      if (plan.idSource() instanceof IdSource.NamedSequence named) {
        names.add(named.sequence());
      }
    }
    return names;
  }

  private static Array toArray(Connection connection, List<TableName> names) throws SQLException {
    return connection.createArrayOf("text", names.stream().map(TableName::toSql).toArray());
  }
}
