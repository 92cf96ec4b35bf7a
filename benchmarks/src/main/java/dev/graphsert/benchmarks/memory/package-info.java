/**
 * More rows than fit into memory, in a JVM with little of it. Imports the model, the ways to the
 * database, the writers and their data, and what it takes to start another JVM.
 */
@NullMarked
package dev.graphsert.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
