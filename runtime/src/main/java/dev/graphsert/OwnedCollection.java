package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a collection of entities that are inserted with their owner: the "many" side of a
 * one-to-many relation. The member must be an {@link Iterable} of a {@link BatchEntity} class, or a
 * {@code Map} whose values are, and may be {@code null}. It has no column of its own.
 *
 * <p>Every element of a new owner is inserted, in the collection's order, whether or not its id is
 * set. Nothing is set in the elements: each must refer to its owner by itself, unless {@link
 * #column()} does it for them.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface OwnedCollection {

  /**
   * The columns of the elements' table that refer to the owner, in the order of its id's columns.
   * They are filled when an element is inserted, and no member of its class has them. Owner and
   * elements go in with the same flush: an element that was written before, or that two owners
   * hold, is an {@link InsertException} before anything is sent. An element that nobody holds gets
   * NULL where its flush has an owner, else the column's default. {@link Graphsert#insertAll}
   * refuses owners that hold anything.
   *
   * @return the columns' names; none if each element refers to its owner by itself
   */
  String[] column() default {};

  /**
   * The column of the elements' table that has their position, from 0.
   *
   * @return the column's name, of a {@code List} with {@link #column()} only; empty if positions
   *     are not stored
   */
  String positionColumn() default "";

  /**
   * The columns of the elements' table that have the key under which they are in a map: one of a
   * value, several of an entity in the order of its id's columns. Of an element under several keys
   * the last counts. Without them the keys are not looked at: what a member of the elements holds
   * is stored, whether or not the map has it as the key.
   *
   * @return the columns' names, of a {@code Map} with {@link #column()} only; none if keys are not
   *     stored, or if a member of the elements has them
   */
  String[] keyColumn() default {};

  /**
   * What makes of a map's keys what their column stores.
   *
   * @return the converter's class, with {@link #keyColumn()} only; {@link ColumnConverter.None} to
   *     store keys as they are
   */
  Class<? extends ColumnConverter<?, ?>> keyConverter() default ColumnConverter.None.class;

  /**
   * The entity that the elements are, where the type that is declared is an interface or a
   * superclass without a table.
   *
   * @return a {@link BatchEntity} class that is of the declared type; {@code void} for that type
   */
  Class<?> target() default void.class;
}
