/**
 * The annotation processor's entry point and its one step: read, validate, generate. Imports the
 * stages; no stage imports it.
 */
@NullMarked
package dev.graphsert.processor;

import org.jspecify.annotations.NullMarked;
