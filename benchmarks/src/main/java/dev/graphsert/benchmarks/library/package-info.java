/**
 * Other libraries, each as its documentation recommends for many rows. Imports the model, the
 * workloads' data, the ways to the database, what a writer is, and versions of jars.
 */
@NullMarked
package dev.graphsert.benchmarks.library;

import org.jspecify.annotations.NullMarked;
