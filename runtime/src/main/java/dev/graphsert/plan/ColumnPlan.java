package dev.graphsert.plan;

/**
 * One column and the member that fills it.
 *
 * @param name the column, spelled as the database spells it
 * @param member the member, as {@code member} or {@code member.component}
 * @param type the Java type of the value; for a reference the entity type that it refers to
 * @param reference whether the column holds the id of another entity
 */
public record ColumnPlan(String name, String member, Class<?> type, boolean reference) {}
