/**
 * What Graphsert's own annotations say beyond values and references: rows are those that Hibernate
 * writes of the same classes in the words of JPA.
 */
@NullMarked
package dev.graphsert.it.own;

import org.jspecify.annotations.NullMarked;
