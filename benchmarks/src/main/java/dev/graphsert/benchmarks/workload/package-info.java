/**
 * What is stored: how many objects of which shape, made afresh each time, and the check of the
 * rows. Imports the model and the names of the tables.
 */
@NullMarked
package dev.graphsert.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
