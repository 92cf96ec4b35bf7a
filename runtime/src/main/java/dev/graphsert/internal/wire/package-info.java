/**
 * PostgreSQL's binary forms of values, and buffers to collect them in. Imports nothing of ours.
 *
 * <p>An element of a binary array and a field of a binary COPY have the same form, a length of 32
 * bits and the value's bytes, so one set of encoders serves both.
 */
@NullMarked
package dev.graphsert.internal.wire;

import org.jspecify.annotations.NullMarked;
