package dev.graphsert.internal.catalog;

import java.util.Collection;
import java.util.StringJoiner;

/**
 * The triggers, rules and policies of a table in one number, by which one notices that some have
 * come or gone since the catalog was read. What they do may tell one strategy from another, and no
 * statement fails because of them.
 */
public final class Surroundings {

  /** The number of the table {@code c} of {@code pg_class}. */
  static final String NUMBER =
      """
      case when c.relhastriggers then (select count(*) from pg_catalog.pg_trigger t where t.tgrelid = c.oid
           and not t.tgisinternal and t.tgenabled <> 'D' and t.tgtype & 4 <> 0) else 0 end
       + case when c.relhasrules then (select 1000 * count(*) from pg_catalog.pg_rewrite r
           where r.ev_class = c.oid and r.ev_type = '3' and r.ev_enabled <> 'D') else 0 end
       + case when c.relrowsecurity then (select 1000000 * (1 + count(*))
           from pg_catalog.pg_policy y where y.polrelid = c.oid) else 0 end
      """;

  private static final String CHECK_BEGIN =
      "select case count(*) when 0 then 0 else max('a table has changed')::int end"
          + " from unnest(array[";

  private static final String CHECK_END =
      "]::bigint[]) k (relid, known) where k.known is distinct from (select "
          + NUMBER
          + " from pg_catalog.pg_class c where c.oid = k.relid)";

  private Surroundings() {}

  /**
   * A query that fails if a table has other triggers, rules or policies than when the catalog was
   * read. It finds each table by an index: a join would read all that the database has.
   *
   * @param tables the tables, at least one
   * @return a statement without parameters, whose result is one number
   */
  public static String check(Collection<BoundTable> tables) {
    StringJoiner ids = new StringJoiner(", ");
    StringJoiner known = new StringJoiner(", ");
    for (BoundTable table : tables) {
      ids.add(Long.toString(table.oid()));
      known.add(Long.toString(table.surroundings()));
    }
    return CHECK_BEGIN + ids + "]::oid[], array[" + known + CHECK_END;
  }
}
