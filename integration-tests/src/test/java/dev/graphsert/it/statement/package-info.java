/** The statements and round trips of a write, counted. */
@NullMarked
package dev.graphsert.it.statement;

import org.jspecify.annotations.NullMarked;
