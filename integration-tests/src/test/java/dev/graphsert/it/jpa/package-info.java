/**
 * Entities that are described by annotations of JPA: the rows are those that Hibernate itself
 * writes for the same graph.
 */
@NullMarked
package dev.graphsert.it.jpa;

import org.jspecify.annotations.NullMarked;
