package dev.graphsert.internal.catalog;

/**
 * A sequence that numbers entities.
 *
 * @param name its name, as SQL names it
 * @param start its first value
 * @param increment how far apart its values are
 * @param cycles whether it starts again when it is exhausted
 */
public record BoundSequence(String name, long start, long increment, boolean cycles) {}
