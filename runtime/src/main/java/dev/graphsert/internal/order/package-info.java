/**
 * Which rows go in before which: tables sorted by their references, and rows of a table that refers
 * to itself. Imports the unit of work and plans.
 */
@NullMarked
package dev.graphsert.internal.order;

import org.jspecify.annotations.NullMarked;
