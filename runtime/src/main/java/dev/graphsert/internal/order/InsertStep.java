package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.List;

/**
 * The rows of one type.
 *
 * @param <E> the entity type
 * @param type the type, with its entities in the order of adding, in which they are numbered
 * @param rows the same entities in the order in which their rows go in: the order of adding, but a
 *     row that another row refers to comes before it
 */
public record InsertStep<E>(PendingType<E> type, List<E> rows) {}
