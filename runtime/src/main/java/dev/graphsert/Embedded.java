package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a record inside an entity is stored: its components become columns of the entity's
 * table. Not needed where the conventions suit: a member whose type is a record that is no {@link
 * BatchEntity} is embedded. A {@code null} record makes all its columns NULL.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

  /**
   * The value of {@link #prefix()} that stands for the member's name in snake_case and {@code _}.
   */
  String MEMBER_NAME = "<member>_";

  /**
   * What is put before the column name of every component.
   *
   * @return the prefix; {@link #MEMBER_NAME} for the default
   */
  String prefix() default MEMBER_NAME;

  /**
   * The {@link SecondaryTable} that the columns of all components are in.
   *
   * @return the table's name; empty for the entity's own table
   */
  String table() default "";
}
