package dev.graphsert.internal.wire;

/** Values are too large together for one message. */
public final class TooLargeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is too large, and what to do about it
   */
  public TooLargeException(String message) {
    super(message);
  }
}
