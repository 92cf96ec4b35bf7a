/** Many sessions at once. How long is said by {@code graphsert.test.load.seconds}. */
@NullMarked
package dev.graphsert.it.load;

import org.jspecify.annotations.NullMarked;
