package dev.graphsert.plan;

import org.jspecify.annotations.Nullable;

/**
 * One column and the member that fills it.
 *
 * @param name the column, spelled as the database spells it
 * @param member the member, as {@code member} or {@code member.component}
 * @param type the Java type of the value; for a reference the entity type that it refers to
 * @param bounds for a range, or an array of ranges, the Java type of the bounds; else {@code null}
 * @param role what the value is to the entity
 */
public record ColumnPlan(
    String name, String member, Class<?> type, @Nullable Class<?> bounds, Role role) {

  /** What a value is to its entity. */
  public enum Role {
    /** Its id, or a part of it. */
    ID,
    /** The id of another entity. */
    REFERENCE,
    /** Neither. */
    VALUE
  }

  /**
   * Whether the column holds the id of another entity.
   *
   * @return true for a reference
   */
  public boolean isReference() {
    return role == Role.REFERENCE;
  }

  /**
   * Whether the column holds the entity's own id.
   *
   * @return true for an id
   */
  public boolean isId() {
    return role == Role.ID;
  }
}
