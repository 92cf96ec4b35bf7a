/** The life of a session. */
@NullMarked
package dev.graphsert.it.session;

import org.jspecify.annotations.NullMarked;
