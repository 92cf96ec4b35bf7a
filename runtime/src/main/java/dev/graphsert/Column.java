package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the column of a member is called, and what it stores. For the column of a reference use
 * {@link Reference}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Column {

  /**
   * The column, spelled as the database spells it.
   *
   * @return the column's name; empty for the member's name in snake_case
   */
  String name() default "";

  /**
   * What makes of the member's value what the column stores. The member can be of any type then,
   * but for the id, which is stored as it is.
   *
   * @return the converter's class; {@link ColumnConverter.None} to store the value as it is
   */
  Class<? extends ColumnConverter<?, ?>> converter() default ColumnConverter.None.class;

  /**
   * The {@link SecondaryTable} that the column is in.
   *
   * @return the table's name; empty for the entity's own table
   */
  String table() default "";
}
