/** Measures Graphsert beside code written by hand, in one run on one machine. */
@NullMarked
package dev.graphsert.benchmarks;

import org.jspecify.annotations.NullMarked;
