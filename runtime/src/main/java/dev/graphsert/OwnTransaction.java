package dev.graphsert;

import dev.graphsert.internal.Driver;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

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
  public FlushSavepoint beginFlush(FlushProgress progress, boolean first) throws SQLException {
    if (first) {
      return FlushSavepoint.beginOfTransaction();
    }
    return Driver.mayHeal(connection()) ? FlushSavepoint.none() : FlushSavepoint.inFirstMessage();
  }

  @Override
  public boolean isOpen() {
    return connection != null;
  }

  @Override
  public boolean hasEnded() {
    return connection == null;
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
      } catch (SQLException | RuntimeException broken) {
        abandon();
        return;
      }
      release();
    }
  }

  @Override
  public FailureOutcome fail(FlushProgress progress, Throwable failure) {
    rollback();
    return progress.isCommitting() && !isRefusedByServer(failure)
        ? FailureOutcome.UNKNOWN
        : FailureOutcome.ROLLED_BACK;
  }

  /**
   * Only an error of the server, and none by which it ends the connection (class 57P0), tells that
   * a commit which was sent is not done.
   */
  private static boolean isRefusedByServer(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException error) {
        return error.getServerErrorMessage() != null
            && error.getSQLState() != null
            && !error.getSQLState().startsWith("57P0")
            && !error.getSQLState().startsWith("08");
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
    } catch (SQLException | RuntimeException broken) {
      // The transaction has ended already: there is nothing left that could fail.
    }
  }

  /** A connection that cannot roll back must not go on: even auto-commit would commit. */
  private void abandon() {
    try (Connection broken = connection) {
      connection = null;
      if (broken != null) {
        broken.abort(Runnable::run);
      }
    } catch (SQLException | RuntimeException gone) {
      // The server rolls back when the connection goes away.
    }
  }
}
