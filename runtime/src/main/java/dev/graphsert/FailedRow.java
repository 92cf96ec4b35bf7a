package dev.graphsert;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a row that could not be inserted.
 *
 * @param entityType the type of the entity, or {@code null} if not even that is known
 * @param entity the entity itself, or {@code null} where driver and server do not tell which of the
 *     rows it was
 * @param position the entity's place in the order of adding among those of its type, from 0: those
 *     added since the last flush that the application asked for, or in the same list; -1 if {@code
 *     entity} is {@code null}
 * @param member the member whose value was refused, or {@code null} if it is not known, or if
 *     several are to blame together; {@code Owner.member} if it is the collection of another entity
 *     that fills a column of this one's row
 * @param table the table, as SQL names it
 * @param column the column whose value was refused, or {@code null} if it is not known, or if
 *     several are to blame together
 * @param constraint the constraint that was violated, or {@code null} if it was none
 * @param message what is wrong, in the server's words and language if it was the server that
 *     refused the row
 * @param sqlState the server's or driver's SQLSTATE, or {@code null} if the row was refused before
 *     it was sent
 * @param detail the server's detail, which may hold values of the row, or {@code null}
 */
public record FailedRow(
    @Nullable Class<?> entityType,
    @Nullable Object entity,
    int position,
    @Nullable String member,
    @Nullable String table,
    @Nullable String column,
    @Nullable String constraint,
    String message,
    @Nullable String sqlState,
    @Nullable String detail) {

  /** Names the row without its values, which do not belong into logs. */
  @Override
  public String toString() {
    if (entityType == null) {
      return "one of the entities";
    }
    return entityType.getName() + (entity == null ? "" : " number " + (position + 1));
  }
}
