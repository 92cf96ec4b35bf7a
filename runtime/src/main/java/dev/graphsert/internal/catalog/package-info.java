/**
 * What the database says of the mapped tables, read once per type and cached. Imports plans and the
 * encoders of the wire.
 */
@NullMarked
package dev.graphsert.internal.catalog;

import org.jspecify.annotations.NullMarked;
