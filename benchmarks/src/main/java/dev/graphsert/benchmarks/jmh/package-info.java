/**
 * The same writers under JMH: each in a JVM of its own, one write an iteration. Imports everything
 * but the model, the runner and the command line.
 */
@NullMarked
package dev.graphsert.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
