/**
 * What must be true of an entity as a whole before a plan is generated. Imports the model and
 * problems.
 */
@NullMarked
package dev.graphsert.processor.validate;

import org.jspecify.annotations.NullMarked;
