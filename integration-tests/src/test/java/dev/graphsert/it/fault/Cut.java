package dev.graphsert.it.fault;

import java.util.concurrent.atomic.AtomicLong;

/** A place at which a line is cut, and how much has passed it. */
final class Cut {

  /** What is cut off. */
  enum Way {
    /** What the client says; the server sees the end. */
    TO_SERVER,
    /** What the server answers; it has done what it was told. */
    FROM_SERVER,
    /** Both, and neither side is told: the server goes on waiting. */
    SILENT
  }

  private final Way way;
  private final long place;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong received = new AtomicLong();

  /**
   * Makes a cut.
   *
   * @param way what is cut off
   * @param place after how many bytes that way
   */
  Cut(Way way, long place) {
    this.way = way;
    this.place = place;
  }

  /** A line that is not cut, but measured. */
  static Cut nowhere() {
    return new Cut(Way.TO_SERVER, Long.MAX_VALUE);
  }

  Way way() {
    return way;
  }

  /** How many more bytes may pass to the server. */
  long mayBeSent() {
    return way == Way.FROM_SERVER ? Long.MAX_VALUE : place - sent.get();
  }

  /** How many more bytes may pass from the server. */
  long mayBeReceived() {
    return way == Way.FROM_SERVER ? place - received.get() : Long.MAX_VALUE;
  }

  void sends(long bytes) {
    sent.addAndGet(bytes);
  }

  void receives(long bytes) {
    received.addAndGet(bytes);
  }

  /** How many bytes passed the way that is cut. */
  long passed() {
    return way == Way.FROM_SERVER ? received.get() : sent.get();
  }
}
