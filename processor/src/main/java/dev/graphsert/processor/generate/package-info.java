/**
 * From the model to a plan's source. Imports the model and problems, and knows nothing of the
 * compiler's types.
 */
@NullMarked
package dev.graphsert.processor.generate;

import org.jspecify.annotations.NullMarked;
