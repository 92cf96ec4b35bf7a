package dev.graphsert;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/** The caller's transaction: it is written in, and left to the caller to end. */
final class JoinedTransaction implements SessionTransaction {

  private final Connection connection;

  JoinedTransaction(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection connection() throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection is in auto-commit mode, in which every row would be committed by itself."
              + " Call setAutoCommit(false) before, or let the session own its transaction with"
              + " openSession().");
    }
    return connection;
  }

  @Override
  public boolean isOpen() {
    return false;
  }

  @Override
  public void checkMayCommit() {
    throw new IllegalStateException(
        "This session joined a transaction that belongs to the caller. Call flush(), and commit on"
            + " the connection.");
  }

  @Override
  public void commit() {
    checkMayCommit();
  }

  @Override
  public void rollback() {
    // The caller rolls back; the session only takes back ids.
  }

  /**
   * Rows that went in before a failure must not be committed by a caller who goes on regardless. An
   * error of the server forbids that already; after one that never reached the server, or one that
   * the driver's autosave has healed, the transaction is made to fail.
   */
  @Override
  public FailureOutcome fail(boolean writing) {
    if (!writing) {
      return FailureOutcome.NOTHING_WRITTEN;
    }
    try {
      makeFail();
    } catch (SQLException failed) {
      // That is what was wanted.
    }
    return FailureOutcome.MUST_ROLL_BACK;
  }

  private void makeFail() throws SQLException {
    PGConnection driver = connection.unwrap(PGConnection.class);
    AutoSave autosave = driver.getAutosave();
    driver.setAutosave(AutoSave.NEVER);
    try (Statement statement = connection.createStatement()) {
      statement.execute("do $$ begin raise exception 'a Graphsert flush has failed'; end $$");
    } finally {
      driver.setAutosave(autosave);
    }
  }
}
