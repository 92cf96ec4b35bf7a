/** Ids of several columns, and references to other columns. Plans are written by hand. */
@NullMarked
package dev.graphsert.it.keys;

import org.jspecify.annotations.NullMarked;
