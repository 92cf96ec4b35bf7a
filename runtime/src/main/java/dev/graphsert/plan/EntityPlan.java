package dev.graphsert.plan;

import java.util.List;

/**
 * The description of one entity type: its tables, where its ids come from, and how one instance is
 * read. Implementations are generated, stateless and thread-safe; they hold no connection and never
 * talk to the database.
 *
 * @param <E> the entity type
 */
public interface EntityPlan<E> {

  /**
   * The class that the plan was generated for.
   *
   * @return the entity type
   */
  Class<E> entityType();

  /**
   * The tables that one instance is spread over.
   *
   * @return at least one table; a table comes after those that it references, the one whose id
   *     column numbers the entity first
   */
  List<TablePlan<E>> tables();

  /**
   * Where an unset id comes from.
   *
   * @return the source of ids
   */
  IdSource idSource();

  /**
   * Whether the id is set. A wrapper or object is unset when {@code null}, a primitive when 0.
   *
   * @param entity the instance to look at
   * @return true if the id is set
   */
  boolean hasId(E entity);

  /**
   * Hands over the id as it is stored in a column that references the entity.
   *
   * @param entity the instance whose id is wanted
   * @param row what takes the value, exactly one
   */
  void writeId(E entity, RowWriter row);

  /**
   * Sets an id that was drawn from a sequence.
   *
   * @param entity the instance to change
   * @param id the value drawn
   * @throws ArithmeticException if the id does not fit the member's type
   */
  default void assignId(E entity, long id) {
    throw new UnsupportedOperationException(
        entityType().getName() + " takes no id from a sequence");
  }

  /**
   * Sets an id that the client makes itself.
   *
   * @param entity the instance to change
   */
  default void generateId(E entity) {
    throw new UnsupportedOperationException(
        entityType().getName() + " takes no id from the client");
  }

  /**
   * Makes the id unset again, as it was before {@link #assignId} or {@link #generateId}.
   *
   * @param entity the instance to change
   */
  default void clearId(E entity) {
    throw new UnsupportedOperationException(entityType().getName() + " keeps the ids that it has");
  }

  /**
   * Shows the visitor every entity that the instance refers to or owns, in the order of the
   * members.
   *
   * @param entity the instance to look at
   * @param visitor what is told of each
   */
  default void visitReferences(E entity, ReferenceVisitor visitor) {}
}
