/** Results: what was measured, as JSON, text and Markdown. Imports the machine. */
@NullMarked
package dev.graphsert.benchmarks.report;

import org.jspecify.annotations.NullMarked;
