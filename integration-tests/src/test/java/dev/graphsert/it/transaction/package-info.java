/** Sessions inside the caller's transaction. */
@NullMarked
package dev.graphsert.it.transaction;

import org.jspecify.annotations.NullMarked;
