/**
 * Graphsert, and the code that it is measured against. Imports the model, the workloads' data and
 * the ways to the database.
 */
@NullMarked
package dev.graphsert.benchmarks.writer;

import org.jspecify.annotations.NullMarked;
