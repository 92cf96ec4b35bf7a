package dev.graphsert;

import dev.graphsert.internal.FlushProgress;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A transaction on a connection of the data source, held from the first write to the end. */
final class OwnTransaction implements SessionTransaction {

  private final DataSource dataSource;
  private @Nullable Connection connection;
  private boolean autoCommit;

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
  public boolean isOwn() {
    return true;
  }

  @Override
  public void commit() throws SQLException {
    if (connection != null) {
      connection.commit();
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
  public FailureOutcome fail(FlushProgress progress, Throwable failure) {
    rollback();
    return progress.isCommitting() && isConnectionLoss(failure)
        ? FailureOutcome.UNKNOWN
        : FailureOutcome.ROLLED_BACK;
  }

  /** Class 08 is a broken connection; 57P01 to 57P03 mean that the server ended it. */
  private static boolean isConnectionLoss(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0");
      }
    }
    return false;
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
