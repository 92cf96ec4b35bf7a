/**
 * How rows travel: one writer for each strategy. Imports the unit of work, the insert order, the
 * catalog, ids, the encoders and plans.
 */
@NullMarked
package dev.graphsert.internal.strategy;

import org.jspecify.annotations.NullMarked;
