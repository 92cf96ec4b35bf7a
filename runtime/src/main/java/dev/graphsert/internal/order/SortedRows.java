package dev.graphsert.internal.order;

import java.util.List;

/**
 * The rows of a type that refers to itself.
 *
 * @param <E> the entity type
 * @param rows the rows in the order in which they go in
 * @param circle whether they refer to each other in a circle
 */
record SortedRows<E>(List<E> rows, Circle circle) {

  /** What the shortest circle to break is made of. */
  enum Circle {
    NONE,
    OF_OPTIONAL_REFERENCES,
    OF_REQUIRED_REFERENCES
  }
}
