/**
 * The model once more as Spring Data JDBC has it: annotations of its own, and no reference from a
 * part to its whole. Imports the model alone.
 */
@NullMarked
package dev.graphsert.benchmarks.library.spring;

import org.jspecify.annotations.NullMarked;
