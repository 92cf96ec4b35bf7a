/**
 * PostgreSQL's binary and text forms of values, and buffers to collect them in. Imports nothing of
 * ours but {@link dev.graphsert.Range}, which is such a value.
 */
@NullMarked
package dev.graphsert.internal.wire;

import org.jspecify.annotations.NullMarked;
