/** What a failed insert leaves behind: nothing. */
@NullMarked
package dev.graphsert.it.failure;

import org.jspecify.annotations.NullMarked;
