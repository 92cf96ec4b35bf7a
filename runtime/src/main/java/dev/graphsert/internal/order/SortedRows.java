package dev.graphsert.internal.order;

import java.util.List;

/**
 * The rows of a table that refers to itself.
 *
 * @param entities the entities in the order in which their rows go in
 * @param circle whether they refer to each other in a circle
 */
record SortedRows(List<?> entities, Circle circle) {

  /** What the shortest circle to break is made of. */
  enum Circle {
    NONE,
    OF_OPTIONAL_REFERENCES,
    OF_REQUIRED_REFERENCES
  }
}
