package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The place in a transaction to which a failed flush can go back, to find out which row it was. Not
 * thread-safe.
 *
 * <p>Where the transaction holds more than the flush, a savepoint travels with the flush's first
 * message, and its release with the last: neither costs a round trip.
 */
public final class FlushSavepoint {

  /** No name that anybody else gives to a savepoint, which this one would hide. */
  private static final String NAME = "graphsert_before_flush";

  private enum Kind {
    NONE,
    BEGIN_OF_TRANSACTION,
    OF_THE_DRIVER,
    IN_MESSAGE
  }

  private final Kind kind;
  private final @Nullable Savepoint savepoint;
  private boolean set;
  private boolean ending;

  private FlushSavepoint(Kind kind, @Nullable Savepoint savepoint) {
    this.kind = kind;
    this.savepoint = savepoint;
  }

  /**
   * For a flush that cannot go back.
   *
   * @return no savepoint
   */
  public static FlushSavepoint none() {
    return new FlushSavepoint(Kind.NONE, null);
  }

  /**
   * For a transaction that holds nothing but the flush.
   *
   * @return the transaction's begin
   */
  public static FlushSavepoint beginOfTransaction() {
    return new FlushSavepoint(Kind.BEGIN_OF_TRANSACTION, null);
  }

  /**
   * For a flush before which the driver has set a savepoint.
   *
   * @param savepoint what the driver has set
   * @return that savepoint
   */
  public static FlushSavepoint of(Savepoint savepoint) {
    return new FlushSavepoint(Kind.OF_THE_DRIVER, savepoint);
  }

  /**
   * For a flush that sets its savepoint by the way. Not where the driver's autosave heals failed
   * statements, for it would undo this one together with what came after it in the same message.
   *
   * @return a savepoint that is not set yet
   */
  public static FlushSavepoint inFirstMessage() {
    return new FlushSavepoint(Kind.IN_MESSAGE, null);
  }

  /**
   * Adds the statement that sets the savepoint, if it is to be set and was not yet. It has an
   * update count and no rows.
   *
   * @param message the statements of a message, which comes before all that the flush writes
   */
  public void begin(List<String> message) {
    if (kind == Kind.IN_MESSAGE && !set) {
      set = true;
      message.add("savepoint " + NAME);
    }
  }

  /**
   * Adds the statement that releases the savepoint, if it is set.
   *
   * @param message the statements of the flush's last message
   */
  public void end(List<String> message) {
    if (set) {
      ending = true;
      message.add("release savepoint " + NAME);
    }
  }

  /**
   * Makes sure of a way back before anything is sent, by a round trip where that is needed.
   *
   * @param connection the flush's connection
   * @param progress counts the round trip
   * @return a place to which the flush can go back as long as the transaction lasts
   * @throws SQLException if the connection fails
   */
  public FlushSavepoint setAtOnce(Connection connection, FlushProgress progress)
      throws SQLException {
    if (kind == Kind.BEGIN_OF_TRANSACTION || kind == Kind.OF_THE_DRIVER) {
      return this;
    }
    FlushSavepoint now = inFirstMessage();
    List<String> message = new ArrayList<>();
    now.begin(message);
    progress.addRoundTrips(1);
    execute(connection, String.join(";", message));
    return now;
  }

  /**
   * Releases the savepoint if no message of the flush has done so.
   *
   * @param connection the flush's connection
   * @param progress counts the round trip, if there is one
   * @throws SQLException if the connection fails
   */
  public void releaseIfLeft(Connection connection, FlushProgress progress) throws SQLException {
    if (set && !ending && !hasEnded(connection)) {
      progress.addRoundTrips(1);
      release(connection);
    }
  }

  /**
   * Undoes what the flush did, after a failure.
   *
   * @param connection the flush's connection
   * @return whether it stands where the flush began; if not, nothing was done
   * @throws SQLException if the connection fails
   */
  public boolean goBack(Connection connection) throws SQLException {
    switch (kind) {
      case NONE -> {
        return false;
      }
      case BEGIN_OF_TRANSACTION -> connection.rollback();
      case OF_THE_DRIVER -> connection.rollback(savepoint);
      case IN_MESSAGE -> {
        // A commit that has failed has ended the transaction, and the savepoint with it.
        if (!set || hasEnded(connection)) {
          return false;
        }
        ending = false;
        execute(connection, "rollback to savepoint " + NAME);
      }
    }
    return true;
  }

  /**
   * Releases the savepoint by a message of its own, after a flush that ended early and can go on.
   *
   * @param connection the flush's connection
   * @throws SQLException if the connection fails
   */
  public void release(Connection connection) throws SQLException {
    if (set) {
      ending = true;
      execute(connection, "release savepoint " + NAME);
    }
  }

  private static boolean hasEnded(Connection connection) throws SQLException {
    return Driver.of(connection)
        .map(BaseConnection::getTransactionState)
        .filter(state -> state != TransactionState.IDLE)
        .isEmpty();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
