package dev.graphsert.internal.catalog;

/**
 * How much one statement may insert without changing what triggers, rules, policies and functions
 * of the user's see and do, compared with one statement for each row.
 */
public enum StatementScope {
  /** One row. */
  ROW,

  /** All rows of a table. */
  TABLE,

  /** The rows of all tables. */
  GRAPH
}
