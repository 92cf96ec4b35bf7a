/** Graphs of random shape, stored once under each strategy: the tables must be the same. */
@NullMarked
package dev.graphsert.it.strategies.graph;

import org.jspecify.annotations.NullMarked;
