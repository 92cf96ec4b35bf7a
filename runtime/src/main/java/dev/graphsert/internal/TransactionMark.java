package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What tells one transaction from all others of all servers, so that its outcome can be found out
 * on another connection. It travels with queries that are sent anyhow. Not thread-safe.
 *
 * <p>A number of a transaction means something on its own server only, and there only as long as no
 * crash takes back what was not on disk: the number is given to another transaction then. The
 * server is known by the time at which it was started; after a crash it counts its statistics anew.
 */
public final class TransactionMark {

  private static final String SERVER =
      "(extract(epoch from pg_postmaster_start_time()) * 1000000)::bigint,"
          + " coalesce((extract(epoch from pg_stat_get_bgwriter_stat_reset_time()) * 1000000)::bigint, 0)";

  /** What is to be known, as one value of SQL, an array of {@code bigint}. */
  public static final String VALUES =
      "array[txid_current(), pg_backend_pid(), " + SERVER + "]::bigint[]";

  /** The same as a query, whose result looks like that of a query for ids. */
  public static final String QUERY = "select " + VALUES;

  private final boolean wanted;
  private final boolean required;
  private @Nullable Content content;

  private TransactionMark(boolean wanted, boolean required) {
    this.wanted = wanted;
    this.required = required;
  }

  /** What the server says of the transaction on another connection. */
  public enum Status {
    COMMITTED,
    ABORTED,
    IN_PROGRESS,
    /** It is another server, or one that may have given the number twice. */
    UNKNOWN
  }

  private record Content(long transaction, long backend, long started, long counting) {}

  /**
   * For transactions that are not the session's own.
   *
   * @return a mark that is never asked for
   */
  public static TransactionMark unwanted() {
    return new TransactionMark(false, false);
  }

  /**
   * For a new transaction.
   *
   * @param required whether it must be known before the commit is sent, at the price of a round
   *     trip
   * @return a mark that is not known yet
   */
  public static TransactionMark wanted(boolean required) {
    return new TransactionMark(true, required);
  }

  /**
   * Whether it must be known before the commit is sent.
   *
   * @return true if a round trip may be spent on it
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Whether it reached the client.
   *
   * @return true if the outcome can be found out
   */
  public boolean isKnown() {
    return content != null;
  }

  /**
   * Whether it is to be asked for when something is sent anyhow.
   *
   * @return true if it is wanted and not known
   */
  public boolean isMissing() {
    return wanted && content == null;
  }

  /**
   * Takes what the server said.
   *
   * @param values the elements of {@link #VALUES}
   */
  public void set(long[] values) {
    content = new Content(values[0], values[1], values[2], values[3]);
  }

  /** Forgets the transaction: it was rolled back, and another one began. */
  public void forget() {
    content = null;
  }

  /** Asks by a message of its own. */
  void ask(Connection connection) throws SQLException {
    set(values(connection, "select unnest(" + VALUES + ")"));
  }

  /**
   * Asks for the outcome.
   *
   * @param connection another connection of the same data source
   * @return what became of the transaction, as far as this server can tell
   * @throws SQLException if the connection fails
   */
  public Status status(Connection connection) throws SQLException {
    Content known = content;
    if (known == null) {
      return Status.UNKNOWN;
    }
    long[] server = values(connection, "select unnest(array[" + SERVER + "])");
    if (server[0] != known.started()) {
      return Status.UNKNOWN;
    }
    boolean crashed = server[1] != known.counting();
    String status = status(connection, known.transaction());
    if (status == null) {
      return Status.UNKNOWN;
    }
    return switch (status) {
      case "committed" -> crashed ? Status.UNKNOWN : Status.COMMITTED;
      case "aborted" -> Status.ABORTED;
      default -> crashed ? Status.UNKNOWN : Status.IN_PROGRESS;
    };
  }

  /**
   * Ends the session of the transaction, if it is there still and may be ended: nobody can go on
   * with it.
   *
   * @param connection another connection, of which {@link #status} said that it is in progress
   * @throws SQLException if the connection fails, or the role may not end the session
   */
  public void terminate(Connection connection) throws SQLException {
    Content known = content;
    if (known != null) {
      try (PreparedStatement terminate =
          connection.prepareStatement(
              "select pg_terminate_backend(pid) from pg_stat_activity"
                  + " where pid = ? and backend_xid::text::bigint = ?")) {
        terminate.setLong(1, known.backend());
        terminate.setLong(2, known.transaction() & 0xffff_ffffL); // without the epoch
        terminate.execute();
      }
    }
  }

  private static long[] values(Connection connection, String sql) throws SQLException {
    long[] values = new long[4];
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      for (int i = 0; rows.next(); i++) {
        values[i] = rows.getLong(1);
      }
    }
    return values;
  }

  private static @Nullable String status(Connection connection, long transaction)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select txid_status(?)")) {
      query.setLong(1, transaction);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
