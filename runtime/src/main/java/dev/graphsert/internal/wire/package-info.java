/** PostgreSQL's binary forms of values, and buffers to collect them in. Imports nothing of ours. */
@NullMarked
package dev.graphsert.internal.wire;

import org.jspecify.annotations.NullMarked;
