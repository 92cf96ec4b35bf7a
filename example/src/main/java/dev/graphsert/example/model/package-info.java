/** The entities: what is stored, one class per table. Knows nothing of databases or files. */
@NullMarked
package dev.graphsert.example.model;

import org.jspecify.annotations.NullMarked;
