package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a collection a table of its own, with a row for each element that is not {@code null}.
 * Elements are values, records, whose components are columns, or entities: then it is a join table,
 * and new ones are added with their owner. The member is an {@link Iterable} or a {@code Map} of a
 * definite type, of an entity or of a record in it, and may be {@code null}.
 *
 * <p>The columns of elements are named, and values converted, by the member's {@link Column};
 * records by {@link Embedded}, but without a prefix if it is not there; those of entities by {@link
 * Reference}.
 *
 * <p>Rows are written with their owner, in the order of the collection. What is put into it
 * afterwards is not seen.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CollectionTable {

  /**
   * The table, spelled as the database spells it.
   *
   * @return the table's name; empty for the names of the class and the member in snake_case, with
   *     {@code _} between
   */
  String table() default "";

  /**
   * The schema of the table, spelled as the database spells it.
   *
   * @return the schema's name; empty to let the connection's {@code search_path} find the table
   */
  String schema() default "";

  /**
   * The columns that refer to the owner, in the order of its id's columns.
   *
   * @return the columns' names; none for the class's name in snake_case and {@code _id}, or where
   *     its id has several columns {@code _} and their names
   */
  String[] ownerColumns() default {};

  /**
   * The column of an element's position, from 0. An element that is {@code null} has a position but
   * no row.
   *
   * @return the column's name, of a {@code List} only; empty if positions are not stored
   */
  String positionColumn() default "";

  /**
   * The column of a map's keys, which are values or entities; several in the order of the columns
   * of the keys' id.
   *
   * @return the columns' names; none for the member's name in snake_case and {@code _key}, or where
   *     the keys' id has several columns {@code _} and their names too
   */
  String[] keyColumn() default {};

  /**
   * The member of a map's elements, which are entities or embedded values, that its keys are. The
   * table has no column for keys then, and whether they are the same is not looked at.
   *
   * @return the member's name; empty if keys have a column
   */
  String keyMember() default "";

  /**
   * What makes of a map's keys what their column stores.
   *
   * @return the converter's class; {@link ColumnConverter.None} to store keys as they are
   */
  Class<? extends ColumnConverter<?, ?>> keyConverter() default ColumnConverter.None.class;
}
