package dev.graphsert.internal.order;

import java.util.List;

/**
 * The rows of one table, for a writer that inserts row by row.
 *
 * @param table the table, with its entities in the order of adding, in which they are numbered
 * @param entities the same entities in the order in which their rows go in
 * @param inCircle whether they are part of a circle that is broken at optional references: those
 *     that point to rows which go in later must be written afterwards
 */
public record InsertStep(GraphTable table, List<?> entities, boolean inCircle) {}
