package dev.graphsert;

/** How rows travel to the database. */
public enum Strategy {
  /**
   * The fastest of the other strategies whose result is the same as that of {@link #BATCH}, chosen
   * at each flush:
   *
   * <ul>
   *   <li>{@code SINGLE} for tables around which nothing of yours happens,
   *   <li>{@code PIPELINE} if there are triggers before a row, policies without subqueries, or
   *       foreign tables, and for more types than one statement is planned for in good time,
   *   <li>{@code COPY} for tables that get many rows or bytes; the others of the same graph travel
   *       as under {@code PIPELINE},
   *   <li>{@code BATCH} where one statement for many rows could be told from one statement for each
   *       row: by other triggers, rules, views, policies with subqueries, and defaults or checks
   *       that call functions which could read tables. If yours look at their own row only, choose
   *       a faster strategy yourself.
   * </ul>
   */
  AUTO,

  /**
   * Plain JDBC: one {@code nextval} query for each type that needs ids, and {@code executeBatch}
   * for each table. Works with every driver setting and every kind of table. Under the driver's
   * {@code reWriteBatchedInserts} a refused row is found by a replay, as under {@link #PIPELINE};
   * in the caller's transaction, and after an earlier flush, it stays unknown.
   */
  BATCH,

  /**
   * Two round trips for any number of types and rows: all queries for ids in one message, all
   * inserts and the commit in the next. Each table takes one statement that reads arrays, so types
   * may refer to each other in a circle. The values of one table, or of the tables in a circle,
   * must come to less than 1 GiB. The server's notices and warnings are held back while it inserts.
   *
   * <p>When a row is refused, the graph is replayed row by row and rolled back, to find which one
   * it was. In the caller's transaction, and after an earlier flush, that goes back to a savepoint,
   * which is set and released on the way, without a round trip. (Only after a flush in a
   * transaction of the session's own under the driver's {@code autosave}, the row stays unknown.)
   * Under the driver's {@code preferQueryMode=simple}, which takes no arrays of ours, rows travel
   * as under {@link #BATCH}.
   */
  PIPELINE,

  /**
   * One round trip for any number of types and rows: one statement draws the ids, inserts the rows
   * and returns the ids. Types may refer to each other in a circle. Meant for tables without
   * triggers and rules of yours: within one statement a trigger does not see the rows of the other
   * tables, and tables are filled in no order. The values of all columns must come to less than 1
   * GiB.
   *
   * <p>Ids in blocks (see {@link IdAllocation}) are not drawn by the statement but before it, for
   * all types by one message; that second round trip is saved while ids are left over.
   *
   * <p>A refused row is found as under {@link #PIPELINE}, and {@code preferQueryMode=simple} is met
   * in the same way. If the connection is lost while the session commits, no id has reached the
   * client, so that the rows cannot be looked up by their ids.
   */
  SINGLE,

  /**
   * Ids as under {@link #PIPELINE}, then a binary {@code COPY} for each table, two round trips
   * each, then the commit, and with it a check that no column has got another type meanwhile, which
   * {@code COPY} would not notice. The least work per row for large sets; values are encoded as
   * they are sent, so that memory does not grow with the graph. Views, tables with rules or row
   * security, and tables with a column whose values the server must cast, are filled from arrays,
   * as under {@code PIPELINE}, in parts.
   *
   * <p>Types that refer to each other are filled one after the other if all their foreign keys are
   * deferrable and the transaction is the session's own, else by one statement. A refused row is
   * named by the server; a violated foreign key is found as under {@code PIPELINE}, and {@code
   * preferQueryMode=simple} is met in the same way.
   */
  COPY
}
