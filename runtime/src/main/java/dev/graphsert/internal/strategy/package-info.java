/**
 * How rows travel: one writer for each strategy. Imports the insert order, ids, the catalog and
 * plans.
 */
@NullMarked
package dev.graphsert.internal.strategy;

import org.jspecify.annotations.NullMarked;
