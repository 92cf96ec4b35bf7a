/** Results: what was measured, as JSON, text and Markdown. Imports nothing of the benchmarks. */
@NullMarked
package dev.graphsert.benchmarks.report;

import org.jspecify.annotations.NullMarked;
