/**
 * What generated plans implement and call. Applications need nothing from here.
 *
 * <p>Imports only exceptions from {@code dev.graphsert}.
 */
@NullMarked
package dev.graphsert.plan;

import org.jspecify.annotations.NullMarked;
