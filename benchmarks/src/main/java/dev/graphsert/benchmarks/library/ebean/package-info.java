/**
 * The model once more for Ebean, which changes the compiled classes of its entities: the others are
 * to be stored as they are. Imports nothing of the benchmarks.
 */
@NullMarked
package dev.graphsert.benchmarks.library.ebean;

import org.jspecify.annotations.NullMarked;
