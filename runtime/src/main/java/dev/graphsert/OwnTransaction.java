package dev.graphsert;

import dev.graphsert.internal.Driver;
import dev.graphsert.internal.FlushProgress;
import dev.graphsert.internal.FlushSavepoint;
import dev.graphsert.internal.TransactionMark;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;

/** A transaction on a connection of the data source, held from the first write to the end. */
final class OwnTransaction implements SessionTransaction {

  /** Classes of errors that leave the connection as it is. */
  private static final String[] OF_TRANSACTIONS = {
    "0A", "22", "23", "40001", "40002", "40P01", "42", "44", "P0"
  };

  private final DataSource dataSource;
  private final boolean certainOutcomes;
  private TransactionMark mark;
  private @Nullable Connection connection;
  private boolean autoCommit;

  OwnTransaction(DataSource dataSource, boolean certainOutcomes) {
    this.dataSource = dataSource;
    this.certainOutcomes = certainOutcomes;
    this.mark = TransactionMark.wanted(certainOutcomes);
  }

  @Override
  public TransactionMark mark() {
    return mark;
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
    rollBack();
  }

  /** Whether the connection did it; if not, it is lost. */
  private boolean rollBack() {
    if (connection != null) {
      try {
        connection.rollback();
      } catch (SQLException | RuntimeException broken) {
        abandon();
        return false;
      }
      release();
    }
    return true;
  }

  @Override
  public FailureOutcome fail(FlushProgress progress, Throwable failure) {
    TransactionMark lost = mark;
    if (isInTransaction()) {
      progress.addRoundTrips(1);
    }
    boolean alive = rollBack();
    return progress.isCommitting() && !isRefusedByServer(failure, alive)
        ? new LostCommit(dataSource, lost).outcome()
        : FailureOutcome.ROLLED_BACK;
  }

  private boolean isInTransaction() {
    try {
      return connection != null
          && Driver.of(connection)
              .map(BaseConnection::getTransactionState)
              .filter(state -> state != TransactionState.IDLE)
              .isPresent();
    } catch (SQLException broken) {
      return false;
    }
  }

  /**
   * Only an error of the server tells that a commit which was sent is not done: of a kind that ends
   * nothing but the transaction, or on a connection that has outlived it. When the server fails as
   * a whole, its error may come from a commit that is on disk.
   */
  private static boolean isRefusedByServer(Throwable failure, boolean alive) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException error) {
        return error.getServerErrorMessage() != null
            && error.getSQLState() != null
            && (alive ? !startsWith(error, "08", "57P0") : startsWith(error, OF_TRANSACTIONS));
      }
    }
    return false;
  }

  private static boolean startsWith(PSQLException error, String... classes) {
    return Stream.of(classes).anyMatch(String.valueOf(error.getSQLState())::startsWith);
  }

  private void release() {
    try (Connection ended = connection) {
      forget();
      if (autoCommit && ended != null) {
        ended.setAutoCommit(true);
      }
    } catch (SQLException | RuntimeException broken) {
      // The transaction has ended already: there is nothing left that could fail.
    }
  }

  private void forget() {
    connection = null;
    mark = TransactionMark.wanted(certainOutcomes);
  }

  /** A connection that cannot roll back must not go on: even auto-commit would commit. */
  private void abandon() {
    try (Connection broken = connection) {
      forget();
      if (broken != null) {
        broken.abort(Runnable::run);
      }
    } catch (SQLException | RuntimeException gone) {
      // The server rolls back when the connection goes away.
    }
  }
}
