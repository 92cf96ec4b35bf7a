/** Mappings that do and do not fit the database. */
@NullMarked
package dev.graphsert.it.catalog;

import org.jspecify.annotations.NullMarked;
