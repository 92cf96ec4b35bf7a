/** What is inserted, and in which order. */
@NullMarked
package dev.graphsert.it.order;

import org.jspecify.annotations.NullMarked;
