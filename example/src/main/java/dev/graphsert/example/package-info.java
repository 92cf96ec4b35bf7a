/** An application around Graphsert: imports, validates and annotates DNA sequences. */
@NullMarked
package dev.graphsert.example;

import org.jspecify.annotations.NullMarked;
