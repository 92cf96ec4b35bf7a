package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a member that refers to another entity is stored. Not needed where the conventions suit:
 * a member whose type is a {@link BatchEntity} class is a reference.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Reference {

  /**
   * The foreign key's columns, spelled as the database spells them: one, or where the other
   * entity's id has several one for each of these, in their order.
   *
   * @return the columns' names; none for the member's name in snake_case and {@code _id}, or where
   *     that id has several columns {@code _} and their names
   */
  String[] column() default {};

  /**
   * Whether a new entity behind this reference is added with the entity that refers to it. An
   * entity is new when its generated id is unset; one with an assigned id is taken to be in the
   * database already, unless it is added itself.
   *
   * @return false if the application adds the referenced entity itself; leaving it out is then an
   *     error when the session writes
   */
  boolean cascade() default true;

  /**
   * Whether the reference fills columns. Where it does not, as another member has the foreign key
   * or the application gives both entities the same id, the other entity is inserted before this
   * one all the same, unless they would wait for each other in a circle; the two are not compared.
   * With {@link Owned} it is inserted with this one whether or not its id is set.
   *
   * @return false if it fills none; then no column is named here
   */
  boolean stored() default true;

  /**
   * The column of the other entity that the foreign key refers to, spelled as the database spells
   * it, if that is not its id: one that a value of it fills, which is known before it is inserted.
   * Not in tables of collections.
   *
   * @return the column's name; empty for the columns of the id
   */
  String to() default "";

  /**
   * The member of this entity's own id, or the part of an embedded one, that repeats the id of the
   * other one, as a whole. It is set when that id is known, and unset again if the insert fails;
   * its columns are those of this reference, and it needs no {@link Column}. What repeats an id of
   * several members is a class with members of the same names, which is made anew.
   *
   * @return the member's name, of a part after that of the member and a dot; empty if the reference
   *     fills none
   */
  String fills() default "";

  /**
   * The {@link SecondaryTable} that the foreign key is in.
   *
   * @return the table's name; empty for the entity's own table
   */
  String table() default "";

  /**
   * The entity that is referred to, where the type that is declared is an interface or a superclass
   * without a table.
   *
   * @return a {@link BatchEntity} class that is of the declared type; {@code void} for that type
   */
  Class<?> target() default void.class;
}
