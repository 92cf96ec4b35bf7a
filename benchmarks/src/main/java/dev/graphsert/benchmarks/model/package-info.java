/** The entities that all writers store. Imports nothing of ours but Graphsert's annotations. */
@NullMarked
package dev.graphsert.benchmarks.model;

import org.jspecify.annotations.NullMarked;
