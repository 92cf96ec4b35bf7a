/** Classes that share their ids. Plans are written by hand. */
@NullMarked
package dev.graphsert.it.hierarchy;

import org.jspecify.annotations.NullMarked;
