package dev.graphsert;

import org.jspecify.annotations.Nullable;

/**
 * A class and the database do not fit together: a type without a plan, a missing table, column or
 * sequence. Found before any row is sent.
 */
public final class MappingException extends GraphsertException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message class, member and the mend
   * @param cause what made it known, or {@code null}
   */
  public MappingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
