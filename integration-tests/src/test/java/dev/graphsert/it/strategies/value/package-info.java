/** Every type of column under every strategy: the same as what the server reads from a literal. */
@NullMarked
package dev.graphsert.it.strategies.value;

import org.jspecify.annotations.NullMarked;
