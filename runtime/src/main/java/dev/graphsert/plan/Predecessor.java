package dev.graphsert.plan;

/**
 * An entity whose row goes in before one that refers to it without a column of its own: another
 * member, or the database itself, fills the columns of the foreign key.
 *
 * @param member the member that refers to it, as {@link EntityPlan#visitReferences} names it
 * @param target the entity type that it refers to, which has a plan
 */
public record Predecessor(String member, Class<?> target) {}
