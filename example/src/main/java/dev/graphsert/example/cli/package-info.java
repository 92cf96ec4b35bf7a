/** The command line: options, progress, the table of results, errors in one line. */
@NullMarked
package dev.graphsert.example.cli;

import org.jspecify.annotations.NullMarked;
