package dev.graphsert.internal.unitofwork;

/** Keeps what was added in its order, and knows what belongs to it. */
interface AddedEntities {

  /** Keeps an entity that was not added before. */
  void add(Object entity);

  /** What is to be written now. */
  EntityGraph collect();

  /** Forgets all. */
  void clear();
}
