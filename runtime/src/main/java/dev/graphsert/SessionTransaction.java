package dev.graphsert;

import java.sql.Connection;
import java.sql.SQLException;

/** The transaction that a session writes in: its own, or the caller's. */
interface SessionTransaction {

  /** The connection, with a transaction open or about to be opened by the next statement. */
  Connection connection() throws SQLException;

  /** Whether something was written that is not committed yet, and this transaction may end it. */
  boolean isOpen();

  /** Refuses a commit that is not this transaction's to make. */
  void checkMayCommit();

  /** Commits and lets go of the connection. */
  void commit() throws SQLException;

  /** Undoes what was written, as far as it is this transaction's to undo. */
  void rollback();

  /**
   * Sees to it that nothing of a failed flush can be committed.
   *
   * @param writing whether the flush had begun to write when it failed
   * @return what became of the transaction
   */
  FailureOutcome fail(boolean writing);
}
