/**
 * Ids for the entities of one flush, and the way back. Imports the unit of work, the catalog and
 * plans.
 */
@NullMarked
package dev.graphsert.internal.ids;

import org.jspecify.annotations.NullMarked;
