/** Makes up sequences from a seed, the data used when no files are given. */
@NullMarked
package dev.graphsert.example.generator;

import org.jspecify.annotations.NullMarked;
