package dev.graphsert.internal.catalog;

/**
 * A foreign key.
 *
 * @param constraint its name, as SQL names it
 * @param target the identifier of the table that it refers to
 * @param deferrable whether it can be checked at the end of the transaction
 */
public record BoundKey(String constraint, long target, boolean deferrable) {}
