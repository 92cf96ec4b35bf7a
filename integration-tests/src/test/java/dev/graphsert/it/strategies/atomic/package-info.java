/** A failing row under every strategy, on every road to the server: all or nothing. */
@NullMarked
package dev.graphsert.it.strategies.atomic;

import org.jspecify.annotations.NullMarked;
