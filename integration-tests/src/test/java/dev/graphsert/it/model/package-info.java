/** Entity classes of other projects: compiled from their sources jars, and inserted. */
@NullMarked
package dev.graphsert.it.model;

import org.jspecify.annotations.NullMarked;
