/** Two ways to write a graph of entities: Graphsert, and the plain JDBC that it replaces. */
@NullMarked
package dev.graphsert.example.writer;

import org.jspecify.annotations.NullMarked;
