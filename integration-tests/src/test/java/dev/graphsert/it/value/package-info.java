/** Values arrive as plain JDBC would have stored them. */
@NullMarked
package dev.graphsert.it.value;

import org.jspecify.annotations.NullMarked;
