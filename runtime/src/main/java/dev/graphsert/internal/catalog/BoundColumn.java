package dev.graphsert.internal.catalog;

import dev.graphsert.internal.wire.Encoding;
import dev.graphsert.internal.wire.ServerType;
import dev.graphsert.plan.TableName;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a plan as the database sees it.
 *
 * @param name the column
 * @param member the member that fills it, as messages name it
 * @param type its type, or the type under its domains
 * @param typeOid the identifier of its type, domain or not
 * @param encoding how the member's values go into it
 * @param inArrays how they do if there is an array with the values of many rows
 * @param notNull whether it takes no NULL
 * @param refusesNull whether a NULL that is sent to it is refused for sure: nothing fills it before
 *     that is looked at
 * @param idType the type whose ids the column may hold, if these are drawn from a sequence
 * @param span how many columns the reference fills that begins here; 1 for other values
 * @param identityAlways whether it is {@code GENERATED ALWAYS AS IDENTITY}
 */
public record BoundColumn(
    String name,
    String member,
    ServerType type,
    long typeOid,
    Encoding encoding,
    Encoding inArrays,
    boolean notNull,
    boolean refusesNull,
    @Nullable Class<?> idType,
    int span,
    boolean identityAlways) {

  private static final String NOT_NULL_VIOLATION = "23502";

  /**
   * Whether the driver may bind text as text; for other types the server is left to infer the
   * parameter's type.
   *
   * @return true for string types
   */
  public boolean isString() {
    return type.isString();
  }

  /**
   * Its type, or the type under its domains, as messages name it.
   *
   * @return the type as SQL names it
   */
  public String sqlType() {
    return type.sqlName();
  }

  /**
   * Refuses a whole number that the column cannot hold.
   *
   * @param value the number
   * @throws IllegalArgumentException if it does not fit
   */
  public void check(long value) {
    encoding.encoder().check(value);
  }

  /**
   * Refuses a NULL that the column does not take, as the server would.
   *
   * @throws IllegalArgumentException if it is refused for sure
   */
  public void checkNull() {
    if (refusesNull) {
      String reason = "it is null, and column " + TableName.quote(name) + " takes no NULL.";
      throw new IllegalArgumentException(reason, new SQLException(reason, NOT_NULL_VIOLATION));
    }
  }
}
