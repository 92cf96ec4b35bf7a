package dev.graphsert.plan;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
   * The type whose ids this type shares: of classes in a hierarchy the topmost entity type, so that
   * an id is unique among all of them, and a reference to a class can hold the id of a subclass.
   * All plans with the same type have the same {@link #idSource}, and their ids are drawn together,
   * in the order of adding over all of them.
   *
   * @return a supertype that has a plan itself (as every class has that a column refers to, also an
   *     abstract one); the entity type where ids are its own
   */
  default Class<?> idType() {
    return entityType();
  }

  /**
   * The tables that one instance is spread over.
   *
   * @return at least one table; the one whose id column numbers the entity first, then those with
   *     one row for each instance, of which each may refer to those before it by its id column, and
   *     collections' tables in any place behind the first
   */
  List<TablePlan<E>> tables();

  /**
   * Where an unset id comes from.
   *
   * @return the source of ids
   */
  IdSource idSource();

  /**
   * Whether the id is set. A wrapper or object is unset when {@code null}, a primitive when 0. A
   * part that is the id of another entity is set when that entity is there and {@linkplain
   * PlanRegistry#hasId has its id}.
   *
   * @param entity the instance to look at
   * @return true if the id is set
   */
  boolean hasId(E entity);

  /**
   * Whether that is set of the id which {@link #idSource} generates.
   *
   * @param entity the instance to look at
   * @return true if there is nothing to generate; of an id of several parts, of which one is
   *     generated, true if that one is set, or what is to hold it is {@code null}
   */
  default boolean hasGeneratedPart(E entity) {
    return hasId(entity);
  }

  /**
   * Hands over the id as it is stored in the columns that reference the entity. A part that is the
   * id of another entity is handed over by {@link RowWriter#writeReference(Object)}.
   *
   * @param entity the instance whose id is wanted
   * @param row what takes the values, one for each column of the id
   */
  void writeId(E entity, RowWriter row);

  /**
   * Sets an id that was drawn from a sequence, or the part of it that is.
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
   * Sets an id that the client makes itself, or the part of it that it makes.
   *
   * @param entity the instance to change
   */
  default void generateId(E entity) {
    throw new UnsupportedOperationException(
        entityType().getName() + " takes no id from the client");
  }

  /**
   * Sets the parts of an id that repeat ids of other entities, all of which have theirs now. Called
   * for entities whose {@link #idSource} is {@link IdSource#derived} and whose id was unset, after
   * it was called for those that the id is made of. What is missing is left as it is: {@link
   * #hasId} tells of it afterwards. Such a plan has {@link #clearId} too.
   *
   * @param entity the instance to change
   */
  default void deriveId(E entity) {}

  /**
   * Makes the id unset again, as it was before {@link #assignId} or {@link #generateId}; of an id
   * that is {@linkplain IdSource#derived made of others}, the parts that {@link #deriveId} set.
   *
   * @param entity the instance to change
   */
  default void clearId(E entity) {
    throw new UnsupportedOperationException(entityType().getName() + " keeps the ids that it has");
  }

  /**
   * Makes the part of the id unset again that {@link #assignId} or {@link #generateId} set, where
   * the id has several.
   *
   * @param entity the instance to change
   */
  default void clearGeneratedPart(E entity) {
    throw new UnsupportedOperationException(entityType().getName() + " keeps the ids that it has");
  }

  /**
   * Whether the version is set, which the row is to begin with.
   *
   * @param entity the instance to look at
   * @return true if there is nothing to set, also where the type has no version; false if it is
   *     {@code null} or negative
   */
  default boolean hasVersion(E entity) {
    return true;
  }

  /**
   * Sets the version that a row begins with: 0, or the time. Called for entities whose version is
   * unset, after {@link #beforeInsert}, and before rows are written.
   *
   * @param entity the instance to change
   */
  default void startVersion(E entity) {
    throw new UnsupportedOperationException(entityType().getName() + " has no version");
  }

  /**
   * Makes the version unset again, after {@link #startVersion} and a failure.
   *
   * @param entity the instance to change: a wrapper or object becomes {@code null}, a primitive -1
   */
  default void clearVersion(E entity) {
    throw new UnsupportedOperationException(entityType().getName() + " has no version");
  }

  /**
   * Shows the visitor every entity that the instance refers to or owns, in the order of the
   * members.
   *
   * @param entity the instance to look at
   * @param visitor what is told of each
   */
  default void visitReferences(E entity, ReferenceVisitor visitor) {}

  /**
   * The collections whose elements hold the id of this entity in columns that their own plans do
   * not have. Those that are inserted with the entity are shown by {@link #visitReferences} too.
   *
   * @return the collections
   */
  default List<BackReference<E>> backReferences() {
    return List.of();
  }

  /**
   * What is to be called once with each new entity before it is inserted, and before its id and its
   * values are read. It may change the entity and others, also what they refer to: the graph is
   * collected anew afterwards, so that entities which it brought in are inserted too, and called in
   * turn. A flush calls it type by type, in the order in which their first entities were met, and
   * for each type in the order of adding; an insert of a list calls it when the entity's turn
   * comes, before its references are checked.
   *
   * <p>What it throws becomes the cause of an {@link dev.graphsert.InsertException} that names the
   * entity; nothing is written then, and what was added and not written is forgotten. What it has
   * changed stays. An entity that is added again after a failure is called again.
   *
   * @return the callback, which must not use the session; {@code null} if there is none
   */
  default @Nullable Consumer<? super E> beforeInsert() {
    return null;
  }

  /**
   * What is to be called once with each new entity after all rows of its flush were inserted, when
   * all ids are known, in the order of {@link #beforeInsert}. The transaction is still open: a
   * commit is sent thereafter by itself, which costs a round trip more where it would have gone
   * together with the rows.
   *
   * <p>What it throws becomes the cause of an {@link dev.graphsert.InsertException} that names the
   * entity. The session's own transaction is rolled back then, and ids are taken back; one that the
   * session joined can only be rolled back.
   *
   * @return the callback, which must not use the session; {@code null} if there is none
   */
  default @Nullable Consumer<? super E> afterInsert() {
    return null;
  }
}
