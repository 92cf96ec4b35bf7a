package dev.graphsert.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** How far one call has come. Not thread-safe. */
public final class FlushProgress {

  private TransactionMark mark;
  private int roundTrips;
  private int retries;
  private boolean writing;
  private boolean committing;
  private boolean awaitingIds;

  /** For a call that commits nothing. */
  public FlushProgress() {
    this(TransactionMark.unwanted());
  }

  /**
   * For a call in a transaction.
   *
   * @param mark what the transaction is known by
   */
  public FlushProgress(TransactionMark mark) {
    this.mark = mark;
  }

  /**
   * What the transaction is known by.
   *
   * @return the mark, known or not
   */
  public TransactionMark mark() {
    return mark;
  }

  /**
   * Counts round trips.
   *
   * @param turns how often the client spoke and then waited for the server
   */
  public void addRoundTrips(int turns) {
    roundTrips += turns;
  }

  /**
   * How many round trips there were.
   *
   * @return the count
   */
  public int roundTrips() {
    return roundTrips;
  }

  /** Notes that nothing of what was sent is left, and all is to be sent once more. */
  public void beginAgain() {
    writing = false;
    committing = false;
    awaitingIds = false;
  }

  /**
   * Begins anew, in another transaction; what is counted is counted on.
   *
   * @param next what the other transaction is known by
   */
  public void beginAgain(TransactionMark next) {
    retries++;
    mark = next;
    beginAgain();
  }

  /**
   * How often the call began anew.
   *
   * @return the count
   */
  public int retries() {
    return retries;
  }

  /** Notes that rows are sent from now on. */
  public void beginWriting() {
    writing = true;
  }

  /**
   * Whether rows may have reached the server.
   *
   * @return true after {@link #beginWriting}
   */
  public boolean isWriting() {
    return writing;
  }

  /**
   * Notes that the commit is sent from now on, so that it cannot be known any more not to be done.
   * If that must be found out in any case, asks first for what the transaction is known by.
   *
   * @param connection the connection of the transaction
   * @throws SQLException if the connection fails
   */
  public void beginCommit(Connection connection) throws SQLException {
    if (mark.isRequired() && !mark.isKnown()) {
      roundTrips++;
      mark.ask(connection);
    }
    committing = true;
  }

  /**
   * Whether the commit may have reached the server.
   *
   * @return true after {@link #beginCommit}
   */
  public boolean isCommitting() {
    return committing;
  }

  /**
   * Notes whether ids have been asked for that did not reach the client yet.
   *
   * @param awaiting true before they are asked for, false when they are in the entities
   */
  public void awaitIds(boolean awaiting) {
    awaitingIds = awaiting;
  }

  /**
   * Whether ids have been asked for that did not reach the client yet.
   *
   * @return true if a commit would leave entities without the ids of their rows
   */
  public boolean isAwaitingIds() {
    return awaitingIds;
  }
}
