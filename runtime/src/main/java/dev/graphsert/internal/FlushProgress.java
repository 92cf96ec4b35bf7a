package dev.graphsert.internal;

/** How far one call has come. Not thread-safe. */
public final class FlushProgress {

  private int roundTrips;
  private boolean writing;
  private boolean committing;

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
   */
  public void beginCommit() {
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
}
