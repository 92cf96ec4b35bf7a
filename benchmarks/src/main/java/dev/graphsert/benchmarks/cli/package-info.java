/** The command line. Imports everything. */
@NullMarked
package dev.graphsert.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
