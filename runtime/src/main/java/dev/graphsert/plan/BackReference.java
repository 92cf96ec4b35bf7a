package dev.graphsert.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose elements are told of their owner by columns of their own table, while their
 * own plans know nothing of it. In a graph that has owners, the rows of all elements' types get
 * these columns behind their own, as if each element referred to its owner; an element without an
 * owner gets NULL. In other graphs the columns are not mentioned. Immutable.
 *
 * @param <E> the entity type that has the collection
 */
public final class BackReference<E> {

  private final String member;
  private final Class<? super E> owner;
  private final Class<?> element;
  private final TableName table;
  private final Elements<E> elements;
  private final List<String> columns;
  private final @Nullable String position;

  private BackReference(
      String member,
      Class<? super E> owner,
      Class<?> element,
      TableName table,
      Elements<E> elements,
      List<String> columns,
      @Nullable String position) {
    this.member = member;
    this.owner = owner;
    this.element = element;
    this.table = table;
    this.elements = elements;
    this.columns = columns;
    this.position = position;
  }

  /**
   * Describes a collection.
   *
   * @param <E> the entity type that has the collection
   * @param member the member that holds it
   * @param owner the entity type that the columns refer to: the one that has the collection, or the
   *     one of its hierarchy that declares it
   * @param element the entity type of the elements
   * @param table the table of the elements that has the columns; elements that have no rows in it
   *     have the columns in their first one
   * @param elements how the collection is read
   * @param columns the columns, in the order of the owner's id columns
   * @return the description, without a position
   */
  public static <E> BackReference<E> of(
      String member,
      Class<? super E> owner,
      Class<?> element,
      TableName table,
      Elements<E> elements,
      String... columns) {
    return new BackReference<>(member, owner, element, table, elements, List.of(columns), null);
  }

  /**
   * The same with a column for the place that an element has in the collection, from 0.
   *
   * @param column a column of the elements' table
   * @return another description
   */
  public BackReference<E> withPosition(String column) {
    return new BackReference<>(member, owner, element, table, elements, columns, column);
  }

  /**
   * The member that holds the collection.
   *
   * @return its name
   */
  public String member() {
    return member;
  }

  /**
   * The entity type that the columns refer to.
   *
   * @return the type of the owners, which has a plan
   */
  public Class<? super E> owner() {
    return owner;
  }

  /**
   * The entity type of the elements.
   *
   * @return the type, which may have subclasses
   */
  public Class<?> element() {
    return element;
  }

  /**
   * The table of the elements that has the columns.
   *
   * @return the table
   */
  public TableName table() {
    return table;
  }

  /**
   * Reads the collection.
   *
   * @param entity the owner
   * @return the elements in their order, or {@code null}
   */
  public @Nullable Iterable<?> elementsOf(E entity) {
    return elements.of(entity);
  }

  /**
   * The columns that hold the owner's id.
   *
   * @return the columns, in the order of the owner's id columns
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * The column that holds an element's place.
   *
   * @return the column; {@code null} if there is none
   */
  public @Nullable String position() {
    return position;
  }

  /**
   * Reads a collection.
   *
   * @param <E> the entity type that has it
   */
  @FunctionalInterface
  public interface Elements<E> {

    /**
     * The elements of an entity. It may be called several times.
     *
     * @param entity the entity
     * @return the elements in their order, or {@code null}
     */
    @Nullable Iterable<?> of(E entity);
  }
}
