package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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
      "pg_postmaster_start_time(), pg_stat_get_bgwriter_stat_reset_time()";

  /** All of a fixed size: the driver takes others for results too large to wait for. */
  private static final String QUERY = "select txid_current(), pg_backend_pid(), " + SERVER;

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

  private record Content(long transaction, int backend, Server server) {}

  private record Server(@Nullable OffsetDateTime started, @Nullable OffsetDateTime counting) {

    static Server of(ResultSet row, int column) throws SQLException {
      return new Server(
          row.getObject(column, OffsetDateTime.class),
          row.getObject(column + 1, OffsetDateTime.class));
    }
  }

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
   * Adds its query to a message that is sent anyhow, if it is wanted and not known.
   *
   * @param statements the statements of the message
   * @return whether it was added, and {@link #read} must be called with its result
   */
  public boolean addTo(List<String> statements) {
    boolean adds = wanted && content == null;
    if (adds) {
      statements.add(QUERY);
    }
    return adds;
  }

  /**
   * Takes the result of its query.
   *
   * @param row the result, before its first row
   * @throws SQLException if the connection fails
   */
  public void read(ResultSet row) throws SQLException {
    row.next();
    content = new Content(row.getLong(1), row.getInt(2), Server.of(row, 3));
  }

  /** Forgets the transaction: it was rolled back, and another one began. */
  public void forget() {
    content = null;
  }

  /** Asks by a message of its own. */
  void ask(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      read(row);
    }
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
    Server server = server(connection);
    if (!Objects.equals(known.server().started(), server.started())) {
      return Status.UNKNOWN;
    }
    boolean crashed = !known.server().equals(server);
    String status = ask(connection, "select txid_status(?)", known.transaction());
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
        terminate.setInt(1, known.backend());
        terminate.setLong(2, known.transaction() & 0xffff_ffffL); // without the epoch
        terminate.execute();
      }
    }
  }

  private static Server server(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select " + SERVER)) {
      row.next();
      return Server.of(row, 1);
    }
  }

  private static @Nullable String ask(Connection connection, String sql, long parameter)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, parameter, Types.BIGINT);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
