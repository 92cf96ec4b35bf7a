package dev.graphsert.it.strategies.graph;

import java.util.List;

/**
 * What a graph looks like: made once, built anew for each strategy.
 *
 * @param circles whether new rows may refer to each other in circles
 * @param entities the entities
 * @param added which entities are added in which order; a number stands for the entity at that
 *     place modulo the number of entities
 * @param flushes how often the session flushes on the way
 */
record GraphSpec(boolean circles, List<EntitySpec> entities, List<Integer> added, int flushes) {

  /** The types of {@link Library}. */
  enum Kind {
    AUTHOR,
    BOOK,
    NODE,
    LEFT,
    RIGHT,
    LEAF
  }

  /**
   * One entity.
   *
   * @param kind its type
   * @param preset whether it has its id before; leaves always have
   * @param first what its first reference refers to, as a place among the candidates; null for none
   * @param second what its second reference refers to; for a node the one that owns it
   * @param name its name
   * @param numbers what an author has, or null
   * @param words what a leaf has, or null
   * @param times what a leaf has, or null
   */
  record EntitySpec(
      Kind kind,
      boolean preset,
      Integer first,
      Integer second,
      String name,
      Values.Numbers numbers,
      Values.Words words,
      Values.Times times) {

    boolean hasId() {
      return preset || kind == Kind.LEAF;
    }
  }
}
