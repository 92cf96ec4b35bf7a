/** Where ids come from. */
@NullMarked
package dev.graphsert.it.ids;

import org.jspecify.annotations.NullMarked;
