package dev.graphsert.internal.catalog;

/**
 * What happens around the rows of a table when they are inserted.
 *
 * @param kind {@code pg_class.relkind}
 * @param triggersBeforeRow whether triggers of the user's fire before each row
 * @param otherTriggers whether other ones do: after a row, for a statement, in place of a row
 * @param rules whether there are rules for inserts
 * @param rowSecurity whether policies hold for the current role
 * @param policyQueries whether a policy has a subquery
 * @param queries whether defaults, checks or policies call functions that could run queries
 * @param functions whether they call functions of the user's at all
 * @param foreign whether rows may go to a foreign table
 * @param surroundings its triggers, rules and policies as {@link Surroundings} numbers them
 */
record TableTraits(
    char kind,
    boolean triggersBeforeRow,
    boolean otherTriggers,
    boolean rules,
    boolean rowSecurity,
    boolean policyQueries,
    boolean queries,
    boolean functions,
    boolean foreign,
    long surroundings) {

  static TableTraits of(Fact table) {
    return new TableTraits(
        table.text(1).charAt(0),
        table.flag(2),
        table.flag(3),
        table.flag(4),
        table.flag(5),
        table.flag(6),
        table.flag(7),
        table.flag(8),
        table.flag(9),
        table.number(10));
  }

  /**
   * Row by row, a trigger after a row or a policy's subquery sees the rows before it and no other;
   * a trigger before a row does so within one statement too.
   */
  StatementScope largestStatement() {
    if (!isTable() || otherTriggers || rules || queries || (rowSecurity && policyQueries)) {
      return StatementScope.ROW;
    }
    return triggersBeforeRow || rowSecurity || foreign
        ? StatementScope.TABLE
        : StatementScope.GRAPH;
  }

  /** {@code COPY} passes rules by, and is refused by views and under row security. */
  boolean takesCopy() {
    return isTable() && !rules && !rowSecurity;
  }

  /** Whether values that the plan leaves out may come from a trigger, or from behind a view. */
  boolean mayFillColumns() {
    return triggersBeforeRow || rules || !isTable();
  }

  /** Whether a NULL for a column that takes none is refused as it is; foreign tables take any. */
  boolean refusesNulls() {
    return !mayFillColumns() && !foreign;
  }

  /** Whether code of the user's runs, which may send notices. */
  boolean mayTalk() {
    return triggersBeforeRow || otherTriggers || rules || functions || !isTable();
  }

  private boolean isTable() {
    return kind == 'r' || kind == 'p' || kind == 'f';
  }
}
