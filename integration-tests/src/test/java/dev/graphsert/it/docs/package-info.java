/** The README does what it says. Imports the database helpers. */
@NullMarked
package dev.graphsert.it.docs;

import org.jspecify.annotations.NullMarked;
