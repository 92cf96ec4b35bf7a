package dev.graphsert;

import org.jspecify.annotations.Nullable;

/**
 * A row could not be inserted. What became of the transaction and of the objects is what {@link
 * Session} says of failures; the message repeats it.
 */
public final class InsertException extends GraphsertException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable FailedRow failedRow;

  /**
   * Makes an exception.
   *
   * @param message which row it was and why it was refused
   * @param failedRow the row
   * @param cause the driver's exception, or {@code null}
   */
  public InsertException(String message, FailedRow failedRow, @Nullable Throwable cause) {
    super(message, cause);
    this.failedRow = failedRow;
  }

  /**
   * The row that was refused.
   *
   * @return the row; {@code null} only after the exception was serialised
   */
  public @Nullable FailedRow failedRow() {
    return failedRow;
  }

  /**
   * The entity that was refused.
   *
   * @return the instance that was added, or {@code null} where driver and server do not tell
   */
  public @Nullable Object entity() {
    return failedRow == null ? null : failedRow.entity();
  }
}
