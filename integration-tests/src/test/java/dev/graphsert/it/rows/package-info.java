/** Tables that get any number of rows from one entity. Plans are written by hand. */
@NullMarked
package dev.graphsert.it.rows;

import org.jspecify.annotations.NullMarked;
