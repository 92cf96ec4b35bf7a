/**
 * What was added, by identity and in order, with or without the graph that hangs on it; and what of
 * it was written and may have to be undone. Imports plans only.
 */
@NullMarked
package dev.graphsert.internal.unitofwork;

import org.jspecify.annotations.NullMarked;
