package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the column of a member. For the column of a reference use {@link Reference}. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Column {

  /**
   * The column, spelled as the database spells it.
   *
   * @return the column's name; empty for the member's name in snake_case
   */
  String name() default "";
}
