package dev.graphsert;

import dev.graphsert.internal.Driver;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** The caller's transaction: it is written in, and left to the caller to end. */
final class JoinedTransaction implements SessionTransaction {

  private final Connection connection;
  private @Nullable Savepoint beforeFlush;
  private FlushSavepoint inFlush = FlushSavepoint.none();

  JoinedTransaction(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void check() throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection is in auto-commit mode, in which every row would be committed by itself."
              + " Call setAutoCommit(false) before, or let the session own its transaction with"
              + " openSession().");
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }

  /** The caller may have committed or rolled back, and begun nothing new yet. */
  @Override
  public boolean hasEnded() throws SQLException {
    return state() == TransactionState.IDLE;
  }

  /**
   * With the driver's autosave an error undoes one statement and the transaction goes on, so that a
   * caller could commit half a flush: there a savepoint is needed to undo it all.
   */
  @Override
  public FlushSavepoint beginFlush(FlushProgress progress, boolean first) throws SQLException {
    beforeFlush = null;
    inFlush = FlushSavepoint.inFirstMessage();
    if (Driver.mayHeal(connection)) {
      progress.addRoundTrips(1);
      beforeFlush = connection.setSavepoint();
      inFlush = FlushSavepoint.of(beforeFlush);
    }
    return inFlush;
  }

  @Override
  public void endFlush(FlushProgress progress) throws SQLException {
    if (beforeFlush != null) {
      progress.addRoundTrips(1);
      connection.releaseSavepoint(beforeFlush);
      beforeFlush = null;
    }
    inFlush = FlushSavepoint.none(); // released, and not of the next flush, which may fail early
  }

  @Override
  public boolean isOwn() {
    return false;
  }

  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public void commit() {
    // The caller commits.
  }

  @Override
  public void rollback() {
    // The caller rolls back; the session only takes back ids.
  }

  /**
   * Rows that went in before a failure must not be committed by a caller who goes on regardless. An
   * error of the server forbids that already; after one that never reached the server, the
   * transaction is made to fail.
   */
  @Override
  public FailureOutcome fail(FlushProgress progress, Throwable failure) {
    try {
      if (beforeFlush != null) {
        connection.rollback(beforeFlush);
        beforeFlush = null;
        return FailureOutcome.NOTHING_WRITTEN;
      }
      if (!progress.isWriting() && state() != TransactionState.FAILED) {
        inFlush.release(connection);
        return FailureOutcome.NOTHING_WRITTEN;
      }
      makeFail();
    } catch (SQLException failed) {
      // That is what was wanted.
    }
    return FailureOutcome.MUST_ROLL_BACK;
  }

  private void makeFail() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("do $$ begin raise exception 'a Graphsert flush has failed'; end $$");
    }
  }

  /** A connection that hides the driver's is taken to be inside a transaction. */
  private TransactionState state() throws SQLException {
    return Driver.of(connection)
        .map(BaseConnection::getTransactionState)
        .orElse(TransactionState.OPEN);
  }
}
