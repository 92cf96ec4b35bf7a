/** A PostgreSQL of our own, its tables, and the ways to it. Imports nothing of the benchmarks. */
@NullMarked
package dev.graphsert.benchmarks.database;

import org.jspecify.annotations.NullMarked;
