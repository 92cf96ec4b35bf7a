/** A longer way to the database, on this machine, for the example and the benchmarks. */
@NullMarked
package dev.graphsert.delay;

import org.jspecify.annotations.NullMarked;
