/**
 * What it runs on, and with: hardware, JVM, versions of jars. Imports nothing of the benchmarks.
 */
@NullMarked
package dev.graphsert.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
