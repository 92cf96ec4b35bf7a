/**
 * All that users import: the annotations, {@link dev.graphsert.Graphsert}, {@link
 * dev.graphsert.Session}, the report and the exceptions.
 *
 * <p>Imports {@code dev.graphsert.plan} and the stages below {@code dev.graphsert.internal}; the
 * stages in turn may import the exceptions, the report and {@link dev.graphsert.Strategy} from
 * here, never the session.
 */
@NullMarked
package dev.graphsert;

import org.jspecify.annotations.NullMarked;
