package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.TransactionMark;
import java.sql.Connection;
import java.sql.SQLException;

/** The transaction that a session writes in: its own, or the caller's. */
interface SessionTransaction {

  /** The connection, with a transaction open or about to be opened by the next statement. */
  Connection connection() throws SQLException;

  /** What the transaction is known by to the server. */
  default TransactionMark mark() {
    return TransactionMark.unwanted();
  }

  /** Refuses to work where nothing can be undone. */
  default void check() throws SQLException {}

  /** Whether the transaction that was written in last has ended, by whomever. */
  boolean hasEnded() throws SQLException;

  /**
   * Makes ready for a flush.
   *
   * @param progress counts round trips
   * @param first whether nothing was written in this transaction before
   * @return the place to which the flush can go back
   */
  FlushSavepoint beginFlush(FlushProgress progress, boolean first) throws SQLException;

  /** Ends a flush that went well. */
  default void endFlush(FlushProgress progress) throws SQLException {}

  /** Whether this transaction is the session's to end. */
  boolean isOwn();

  /** Whether something was written that is not committed yet, and this transaction may end it. */
  boolean isOpen();

  /** Commits and lets go of the connection. */
  void commit() throws SQLException;

  /** Undoes what was written, as far as it is this transaction's to undo. */
  void rollback();

  /**
   * Sees to it that nothing of a failed flush can be committed.
   *
   * @param progress how far the flush had come
   * @param failure why it failed
   * @return what became of the transaction
   */
  FailureOutcome fail(FlushProgress progress, Throwable failure);
}
