/**
 * From the compiler's elements to the model: one reader for each vocabulary of annotations, and
 * what the readers share. Imports the model and problems; the only stage that asks the compiler
 * about types.
 */
@NullMarked
package dev.graphsert.processor.read;

import org.jspecify.annotations.NullMarked;
