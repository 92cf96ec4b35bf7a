package dev.graphsert.internal;

/** Counts the round trips of one call. Not thread-safe. */
public final class RoundTrips {

  private int count;

  /**
   * Adds to the count.
   *
   * @param turns how often the client spoke and then waited for the server
   */
  public void add(int turns) {
    count += turns;
  }

  /**
   * How many there were.
   *
   * @return the count
   */
  public int count() {
    return count;
  }
}
