package dev.graphsert.internal.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The triggers, rules and policies of a table in one number, by which one notices that some have
 * come or gone since the catalog was read. What they do may tell one strategy from another, and no
 * statement fails because of them.
 */
public final class Surroundings {

  /** The triggers {@code t} of {@code pg_trigger} that an insert fires. */
  static final String FIRED = "not t.tgisinternal and t.tgenabled <> 'D' and t.tgtype & 4 <> 0";

  /** The rules {@code r} of {@code pg_rewrite} that an insert obeys. */
  static final String OBEYED = "r.ev_type = '3' and r.ev_enabled <> 'D'";

  /** Those of the table {@code c}: one in place of another is another sum. */
  private static final String SUM =
      " 1 + coalesce((select sum(t.oid::int8) from pg_catalog.pg_trigger t where t.tgrelid = c.oid"
          + " and "
          + FIRED
          + "), 0)"
          + " + coalesce((select sum(r.oid::int8) from pg_catalog.pg_rewrite r"
          + " where r.ev_class = c.oid and "
          + OBEYED
          + "), 0)"
          + " + case when c.relrowsecurity then c.oid::int8 + coalesce((select sum(y.oid::int8)"
          + " from pg_catalog.pg_policy y where y.polrelid = c.oid), 0) else 0 end";

  /** The number of the table {@code c} of {@code pg_class}; 0 if it surely has nothing of these. */
  static final String NUMBER =
      "case when c.relhasrules or c.relrowsecurity or exists (select"
          + " from pg_catalog.pg_trigger t where t.tgrelid = c.oid and "
          + FIRED
          + ") then"
          + SUM
          + " else 0 end";

  private Surroundings() {}

  /**
   * A query that fails if a table has other triggers, rules or policies than when the catalog was
   * read. Tables that had none, as most do, are looked at together by two indexes: what is said
   * here is said with every small commit.
   *
   * @param tables the tables, at least one
   * @return a statement without parameters, which finds no rows
   */
  public static String check(Collection<BoundTable> tables) {
    StringJoiner plain = new StringJoiner(", ", "= any(array[", "]::oid[])").setEmptyValue("");
    StringJoiner parts = new StringJoiner(" union all ");
    Set<Long> met = new HashSet<>();
    for (BoundTable table : tables) {
      if (!met.add(table.oid())) {
        continue; // several types may share one
      }
      if (table.surroundings() == 0) {
        plain.add(Long.toString(table.oid()));
      } else {
        parts.add(
            failure("c.relname")
                + "pg_class c where c.oid = "
                + table.oid()
                + " and"
                + SUM
                + " <> "
                + table.surroundings());
      }
    }
    if (plain.length() > 0) {
      parts.add(
          failure("c.relname")
              + "pg_class c where c.oid "
              + plain
              + " and (c.relhasrules or c.relrowsecurity)");
      parts.add(
          failure("t.tgrelid::regclass")
              + "pg_trigger t where t.tgrelid "
              + plain
              + " and "
              + FIRED);
    }
    return parts.toString();
  }

  /** What is no number fails where a row is found, and only there. */
  private static String failure(String table) {
    return "select ('the table ' || " + table + " || ' has changed')::int from pg_catalog.";
  }
}
