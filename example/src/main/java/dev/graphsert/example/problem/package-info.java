/** What is wrong with the user's input, as an exception. */
@NullMarked
package dev.graphsert.example.problem;

import org.jspecify.annotations.NullMarked;
