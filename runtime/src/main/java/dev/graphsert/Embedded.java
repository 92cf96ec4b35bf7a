package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a record or another class inside an entity is stored: its components, or fields, become
 * columns of the entity's table, as members of the entity do. Not needed where the conventions
 * suit: a member whose type is a record that is no {@link BatchEntity} is embedded. Other classes
 * are only where this stands. A value that is {@code null} makes all its columns NULL.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

  /**
   * The value of {@link #prefix()} that stands for the member's name in snake_case and {@code _}.
   */
  String MEMBER_NAME = "<member>_";

  /**
   * What is put before the column name of every member.
   *
   * @return the prefix; {@link #MEMBER_NAME} for the default
   */
  String prefix() default MEMBER_NAME;

  /**
   * The {@link SecondaryTable} that the columns of all members are in.
   *
   * @return the table's name; empty for the entity's own table
   */
  String table() default "";

  /**
   * Other names for columns of single members.
   *
   * @return what is renamed; those that an outer value renames are called as it says
   */
  Renamed[] renamed() default {};

  /** The name of the column of one member of an embedded value. */
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Renamed {

    /**
     * The member: a value, or a reference.
     *
     * @return its name, after those of the values inside this one that it is in, with dots between
     */
    String member();

    /**
     * Its columns, spelled as the database spells them, without a prefix.
     *
     * @return the column's name; several only of a reference, in the order of the columns that it
     *     refers to
     */
    String[] column();
  }
}
