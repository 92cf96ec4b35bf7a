package dev.graphsert;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong while a graph was written. The message says what was rolled back; the cause
 * is the driver's exception, where there is one.
 */
public class GraphsertException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What became of the transaction; {@code null} until the session knows. */
  private @Nullable FailureOutcome outcome;

  /**
   * Makes an exception.
   *
   * @param message what is wrong and what to do about it
   * @param cause the driver's exception, or {@code null}
   */
  public GraphsertException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What is wrong, and what became of the transaction and of the objects. */
  @Override
  public @Nullable String getMessage() {
    return outcome == null ? super.getMessage() : super.getMessage() + " " + outcome.sentence();
  }

  /**
   * What became of the transaction and of the objects. Where it is {@link FailureOutcome#COMMITTED}
   * or {@link FailureOutcome#UNKNOWN}, adding the same objects again would store them twice.
   *
   * @return the outcome, or {@code null} if nothing was written yet
   */
  public @Nullable FailureOutcome outcome() {
    return outcome;
  }

  /** Adds what became of the transaction, which only the session knows; what it says is kept. */
  void setOutcome(FailureOutcome outcome) {
    if (this.outcome == null) {
      this.outcome = outcome;
    }
  }
}
