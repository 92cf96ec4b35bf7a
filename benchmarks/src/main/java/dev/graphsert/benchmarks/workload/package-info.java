/**
 * What is stored: how many objects of which shape, made afresh each time, and the check of the
 * rows. Imports the model, the layout of tables, and the names of some.
 */
@NullMarked
package dev.graphsert.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
