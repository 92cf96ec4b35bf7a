/**
 * What goes wrong around a session: lines that are cut, servers that stop, limits and permissions.
 * Whatever it is, no part of a graph stays, nothing hangs or leaks, and the next session works.
 */
@NullMarked
package dev.graphsert.it.fault;

import org.jspecify.annotations.NullMarked;
