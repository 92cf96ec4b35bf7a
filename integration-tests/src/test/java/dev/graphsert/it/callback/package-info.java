/** What is called before and after an insert. Plans are written by hand. */
@NullMarked
package dev.graphsert.it.callback;

import org.jspecify.annotations.NullMarked;
