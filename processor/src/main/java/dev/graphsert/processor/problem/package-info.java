/**
 * Mistakes in the user's classes, as data: all texts, and where each goes. Imports nothing of ours.
 */
@NullMarked
package dev.graphsert.processor.problem;

import org.jspecify.annotations.NullMarked;
