/** What it takes to start another JVM. Imports nothing of the benchmarks. */
@NullMarked
package dev.graphsert.benchmarks.fork;

import org.jspecify.annotations.NullMarked;
