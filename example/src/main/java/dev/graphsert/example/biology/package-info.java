/** What can be found in a sequence: restriction sites, reading frames, and whether it is sound. */
@NullMarked
package dev.graphsert.example.biology;

import org.jspecify.annotations.NullMarked;
