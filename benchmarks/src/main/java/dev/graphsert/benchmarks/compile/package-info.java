/**
 * How long javac takes, with and without annotation processors. Imports nothing of the benchmarks.
 */
@NullMarked
package dev.graphsert.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
