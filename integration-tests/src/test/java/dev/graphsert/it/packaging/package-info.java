/** The two jars, used as a build without Maven would use them. */
@NullMarked
package dev.graphsert.it.packaging;

import org.jspecify.annotations.NullMarked;
