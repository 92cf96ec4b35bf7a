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
  private final @Nullable Key key;

  private BackReference(
      String member,
      Class<? super E> owner,
      Class<?> element,
      TableName table,
      Elements<E> elements,
      List<String> columns,
      @Nullable String position,
      @Nullable Key key) {
    this.member = member;
    this.owner = owner;
    this.element = element;
    this.table = table;
    this.elements = elements;
    this.columns = columns;
    this.position = position;
    this.key = key;
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
   * @return the description, without a position or keys
   */
  public static <E> BackReference<E> of(
      String member,
      Class<? super E> owner,
      Class<?> element,
      TableName table,
      Elements<E> elements,
      String... columns) {
    return new BackReference<>(
        member, owner, element, table, elements, List.of(columns), null, null);
  }

  /**
   * The same with a column for the place that an element has in the collection, from 0.
   *
   * @param column a column of the elements' table
   * @return another description
   */
  public BackReference<E> withPosition(String column) {
    return new BackReference<>(member, owner, element, table, elements, columns, column, null);
  }

  /**
   * The same of a map whose keys have a column. What is read of it are its entries then.
   *
   * @param <K> the type of the keys
   * @param column a column of the elements' table
   * @param type the Java type of what is stored
   * @param writer hands over the value of a key
   * @return another description
   */
  public <K> BackReference<E> withKey(String column, Class<?> type, KeyWriter<K> writer) {
    return withKey(new Key(List.of(column), type, null, writer));
  }

  /**
   * The same of a map whose keys are entities. What is read of it are its entries then.
   *
   * @param target the entity type of the keys
   * @param columns columns of the elements' table, in the order of the key's id columns
   * @return another description
   */
  public BackReference<E> withKeyReference(Class<?> target, String... columns) {
    KeyWriter<Object> writer = (key, row) -> row.writeReference(key);
    return withKey(new Key(List.of(columns), target, target, writer));
  }

  private BackReference<E> withKey(Key described) {
    return new BackReference<>(
        member, owner, element, table, elements, columns, position, described);
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
   * @return the elements in their order, those of a map with {@link #key keys} in its entries; or
   *     {@code null}
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
   * What holds the keys of a map.
   *
   * @return the columns; {@code null} if there are none
   */
  public @Nullable Key key() {
    return key;
  }

  /**
   * The columns that hold the key under which an element is in a map.
   *
   * @param columns the columns, several only of an entity whose id has several
   * @param type the Java type of what is stored; of a key that is an entity its type
   * @param target the entity type of the keys, which has a plan; {@code null} if they are values
   * @param writer hands over one value, or one reference
   */
  public record Key(
      List<String> columns, Class<?> type, @Nullable Class<?> target, KeyWriter<?> writer) {

    /**
     * Hands over what the columns hold.
     *
     * @param key a key of the map, or {@code null}
     * @param row what takes it
     */
    @SuppressWarnings("unchecked") // the map's own keys
    public void write(@Nullable Object key, RowWriter row) {
      ((KeyWriter<Object>) writer).write(key, row);
    }
  }

  /**
   * Hands over what is stored of a map's key.
   *
   * @param <K> the type of the keys
   */
  @FunctionalInterface
  public interface KeyWriter<K> {

    /**
     * Hands over one value, or one reference.
     *
     * @param key the key, or {@code null}
     * @param row what takes it
     */
    void write(@Nullable K key, RowWriter row);
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
     * @return the elements in their order, or the entries of a map whose keys have columns, or
     *     {@code null}
     */
    @Nullable Iterable<?> of(E entity);
  }
}
