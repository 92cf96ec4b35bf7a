/**
 * The tables of a workload, and how its objects lie in them: for writers that know no mapping.
 * Imports nothing of the benchmarks.
 */
@NullMarked
package dev.graphsert.benchmarks.table;

import org.jspecify.annotations.NullMarked;
