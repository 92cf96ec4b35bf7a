package dev.graphsert.plan;

import org.jspecify.annotations.Nullable;

/**
 * One column and the member that fills it.
 *
 * @param name the column, spelled as the database spells it
 * @param member the member, as {@code member} or {@code member.component}; for a reference as
 *     {@link EntityPlan#visitReferences} names it
 * @param type the Java type of the value; for the id of another entity the entity type
 * @param bounds for a range, or an array of ranges, the Java type of the bounds; else {@code null}
 * @param role what the value is to the entity
 * @param target the entity type that the column's foreign key refers to, which has a plan; else
 *     {@code null}
 * @param part which column of the other entity's id it holds, from 0; always 0 for a value
 */
public record ColumnPlan(
    String name,
    String member,
    Class<?> type,
    @Nullable Class<?> bounds,
    Role role,
    @Nullable Class<?> target,
    int part) {

  /** What a value is to its entity. */
  public enum Role {
    /** Its id, or a part of it. */
    ID,
    /** The id of another entity, or a part of it. */
    REFERENCE,
    /** Both: its own id, or a part of it, is the id of another entity, or a part of it. */
    ID_AND_REFERENCE,
    /** Neither. A foreign key may refer to another column than the id of another entity. */
    VALUE
  }

  /**
   * Whether the column holds the id of another entity.
   *
   * @return true for a reference
   */
  public boolean isReference() {
    return role == Role.REFERENCE || role == Role.ID_AND_REFERENCE;
  }

  /**
   * Whether the column holds the entity's own id.
   *
   * @return true for an id, and for each part of it
   */
  public boolean isId() {
    return role == Role.ID || role == Role.ID_AND_REFERENCE;
  }
}
