package dev.graphsert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row could not be inserted. What became of the transaction and of the objects is what {@link
 * Session} says of failures; the message repeats it.
 */
public final class InsertException extends GraphsertException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the first of the rows. */
  private final String ofTheFirst;

  private final transient @Nullable List<FailedRow> failedRows;

  /**
   * Makes an exception.
   *
   * @param message which row it was and why it was refused
   * @param failedRow the row
   * @param cause the driver's exception, or {@code null}
   */
  public InsertException(String message, FailedRow failedRow, @Nullable Throwable cause) {
    super(message, cause);
    this.ofTheFirst = message;
    this.failedRows = List.of(failedRow);
  }

  private InsertException(
      String ofTheFirst, List<FailedRow> failedRows, @Nullable Throwable cause) {
    super(
        failedRows.size() == 1
            ? ofTheFirst
            : ofTheFirst + " More rows were refused: " + failedRows.size() + " are listed.",
        cause);
    this.ofTheFirst = ofTheFirst;
    this.failedRows = failedRows;
  }

  /**
   * Makes one exception of several.
   *
   * @param failures at least one; the exception is about the first of them
   * @return an exception that lists all rows
   */
  public static InsertException ofAll(List<InsertException> failures) {
    InsertException first = failures.get(0);
    return failures.size() == 1
        ? first
        : new InsertException(
            first.ofTheFirst,
            failures.stream().flatMap(one -> one.failedRows().stream()).toList(),
            first.getCause());
  }

  /**
   * Keeps the first of the rows only.
   *
   * @param limit how many to keep, 1 or more
   * @return an exception that lists no more
   */
  InsertException withAtMost(int limit) {
    List<FailedRow> rows = failedRows();
    if (rows.size() <= limit) {
      return this;
    }
    InsertException shorter =
        new InsertException(ofTheFirst, List.copyOf(rows.subList(0, limit)), getCause());
    for (Throwable suppressed : getSuppressed()) {
      shorter.addSuppressed(suppressed);
    }
    return shorter;
  }

  /**
   * The rows that were refused: one, or as many as {@link Graphsert.Builder#failures} asks for and
   * could be found. Where they fail the same constraint together, the one that came first is sound.
   *
   * @return the rows, the one that the message is about first; empty only after the exception was
   *     serialised
   */
  public List<FailedRow> failedRows() {
    return failedRows == null ? List.of() : failedRows;
  }

  /**
   * The row that was refused, or the first of several.
   *
   * @return the row; {@code null} only after the exception was serialised
   */
  public @Nullable FailedRow failedRow() {
    return failedRows == null ? null : failedRows.get(0);
  }

  /**
   * The entity that was refused.
   *
   * @return the instance that was added, or {@code null} where driver and server do not tell
   */
  public @Nullable Object entity() {
    return failedRows == null ? null : failedRows.get(0).entity();
  }
}
