/** Entity types that are written, compiled and loaded while a test runs: as many as it asks for. */
@NullMarked
package dev.graphsert.it.generated;

import org.jspecify.annotations.NullMarked;
