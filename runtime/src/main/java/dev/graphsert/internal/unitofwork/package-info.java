/**
 * What was added to a session, by identity and in order, and the graph that hangs on it. Imports
 * plans only.
 */
@NullMarked
package dev.graphsert.internal.unitofwork;

import org.jspecify.annotations.NullMarked;
