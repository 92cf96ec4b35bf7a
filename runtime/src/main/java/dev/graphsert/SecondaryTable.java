package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table with further columns of an entity, whose rows repeat its id. A member names it in {@link
 * Column#table()}, {@link Reference#table()} or {@link Embedded#table()}. An entity has a row in it
 * only where such a member is not {@code null}, unless {@link #optional()} says otherwise; if one
 * of them is a primitive, it always has.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(SecondaryTable.Container.class)
public @interface SecondaryTable {

  /**
   * The table, spelled as the database spells it.
   *
   * @return the table's name
   */
  String name();

  /**
   * The schema of the table, spelled as the database spells it.
   *
   * @return the schema's name; empty to let the connection's {@code search_path} find the table
   */
  String schema() default "";

  /**
   * The columns that repeat the id, in its order.
   *
   * @return the columns' names; none if they are called as in the entity's table
   */
  String[] keyColumns() default {};

  /**
   * Whether an entity may be without a row in the table.
   *
   * @return false for a row of each entity, also if no member of the table is set, or none names it
   */
  boolean optional() default true;

  /** Several secondary tables. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface Container {

    /**
     * The tables.
     *
     * @return each of them
     */
    SecondaryTable[] value();
  }
}
