/** What is refused is left out, and the rest goes in. */
@NullMarked
package dev.graphsert.it.reject;

import org.jspecify.annotations.NullMarked;
