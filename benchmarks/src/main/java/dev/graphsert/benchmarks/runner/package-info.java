/**
 * Measures: all writers in turn, round after round. Imports everything but the model and the
 * command line.
 */
@NullMarked
package dev.graphsert.benchmarks.runner;

import org.jspecify.annotations.NullMarked;
