/**
 * Where the tests' PostgreSQL comes from, a fresh schema for each test, and what is seen on the
 * wire.
 */
@NullMarked
package dev.graphsert.it.database;

import org.jspecify.annotations.NullMarked;
