package dev.graphsert.internal.strategy;

import dev.graphsert.plan.RowWriter;
import java.util.function.Consumer;

/**
 * A reference that is NULL at first.
 *
 * @param entity the entity that refers
 * @param column its first column
 * @param span how many columns it has
 * @param value hands over its values
 */
record LaterReference(Object entity, int column, int span, Consumer<RowWriter> value) {}
