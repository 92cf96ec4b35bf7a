/** Imports that are larger than the heap. Imports the database helpers and runs other JVMs. */
@NullMarked
package dev.graphsert.it.memory;

import org.jspecify.annotations.NullMarked;
