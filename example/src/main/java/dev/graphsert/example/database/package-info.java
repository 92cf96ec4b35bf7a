/** Where the rows go: an embedded or a given PostgreSQL, the schema, and the delay on the way. */
@NullMarked
package dev.graphsert.example.database;

import org.jspecify.annotations.NullMarked;
