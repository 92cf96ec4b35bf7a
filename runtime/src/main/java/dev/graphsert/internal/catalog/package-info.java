/**
 * What the database says of the mapped tables, read once per type and cached. Imports plans only.
 */
@NullMarked
package dev.graphsert.internal.catalog;

import org.jspecify.annotations.NullMarked;
