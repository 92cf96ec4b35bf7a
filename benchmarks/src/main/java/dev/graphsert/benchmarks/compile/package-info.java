/**
 * How long javac takes, with and without annotation processors. Imports what tells where jars are.
 */
@NullMarked
package dev.graphsert.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
