package dev.graphsert;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A transaction on a connection of the data source, held from the first write to the end. */
final class OwnTransaction implements SessionTransaction {

  private final DataSource dataSource;
  private @Nullable Connection connection;
  private boolean autoCommit;
  private boolean lostInCommit;

  OwnTransaction(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Connection connection() throws SQLException {
    Connection current = connection;
    if (current == null) {
      current = dataSource.getConnection();
      connection = current;
      autoCommit = current.getAutoCommit();
      if (autoCommit) {
        current.setAutoCommit(false);
      }
    }
    return current;
  }

  @Override
  public boolean isOpen() {
    return connection != null;
  }

  @Override
  public void checkMayCommit() {
    // It may: the transaction is its own.
  }

  @Override
  public void commit() throws SQLException {
    if (connection != null) {
      try {
        connection.commit();
      } catch (SQLException failed) {
        lostInCommit = isConnectionLoss(failed);
        throw failed;
      }
      release();
    }
  }

  @Override
  public void rollback() {
    if (connection != null) {
      try {
        connection.rollback();
      } catch (SQLException lost) {
        // A connection that cannot roll back is broken; the server rolls back when it goes away.
      }
      release();
    }
  }

  @Override
  public FailureOutcome fail(boolean writing) {
    boolean unknown = lostInCommit;
    lostInCommit = false;
    rollback();
    return unknown ? FailureOutcome.UNKNOWN : FailureOutcome.ROLLED_BACK;
  }

  /** Class 08 is a broken connection; 57P01 to 57P03 mean that the server ended it. */
  private static boolean isConnectionLoss(SQLException failed) {
    String state = failed.getSQLState();
    return state != null && (state.startsWith("08") || state.startsWith("57P0"));
  }

  private void release() {
    try (Connection ended = connection) {
      connection = null;
      if (autoCommit && ended != null) {
        ended.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      // The transaction has ended already: there is nothing left that could fail.
    }
  }
}
