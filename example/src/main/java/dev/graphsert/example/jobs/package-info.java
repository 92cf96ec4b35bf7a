/** The three jobs: import, validate, annotate. Each builds a graph; a writer stores it. */
@NullMarked
package dev.graphsert.example.jobs;

import org.jspecify.annotations.NullMarked;
