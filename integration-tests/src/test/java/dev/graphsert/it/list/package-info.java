/** Lists that go in without a session. Imports the database helpers. */
@NullMarked
package dev.graphsert.it.list;

import org.jspecify.annotations.NullMarked;
