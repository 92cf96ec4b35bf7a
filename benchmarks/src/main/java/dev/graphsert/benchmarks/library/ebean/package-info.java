/**
 * The model once more for Ebean, which changes the compiled classes of its entities: the others are
 * to be stored as they are. Imports the model alone.
 */
@NullMarked
package dev.graphsert.benchmarks.library.ebean;

import org.jspecify.annotations.NullMarked;
