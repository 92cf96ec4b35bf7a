package dev.graphsert.internal.catalog;

import dev.graphsert.internal.wire.Encoding;
import dev.graphsert.internal.wire.ServerType;
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
    @Nullable Class<?> idType,
    int span,
    boolean identityAlways) {

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
}
