package dev.graphsert.internal.catalog;

/**
 * A sequence that numbers entities. Equal to another one only if it is the same: one that was
 * dropped and made anew is not.
 *
 * @param name its name, as SQL names it
 * @param oid its identifier
 * @param start its first value
 * @param increment how far apart its values are
 * @param cycles whether it starts again when it is exhausted
 */
public record BoundSequence(String name, long oid, long start, long increment, boolean cycles) {}
