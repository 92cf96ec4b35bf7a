package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.List;

/**
 * The rows of one type, for a writer that inserts row by row.
 *
 * @param <E> the entity type
 * @param type the type, with its entities in the order of adding, in which they are numbered
 * @param rows the same entities in the order in which their rows go in
 * @param inCircle whether they are part of a circle that is broken at optional references: those
 *     that point to rows which go in later must be written afterwards
 */
public record InsertStep<E>(PendingType<E> type, List<E> rows, boolean inCircle) {}
