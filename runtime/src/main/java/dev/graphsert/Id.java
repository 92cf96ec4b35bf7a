package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds the primary key. Not needed on a member named {@code id}, unless to
 * say where the id comes from.
 *
 * <p>Types: {@code Long}, {@code long}, {@code Integer}, {@code int}, {@code Short}, {@code short},
 * {@code UUID} and {@code String}. An id is unset when it is {@code null}, or 0 in a primitive. An
 * id that is set when the entity is added is kept and takes nothing from the sequence.
 *
 * <p>Several members with it make up an id of several columns, which the application sets, but for
 * one that may be generated: the one whose annotation names a generation or a sequence, or that the
 * entity's {@link BatchEntity#idGenerator} makes then. Each is a value that can be compared
 * exactly, a record, or a reference to another entity: that one may be new, and its id becomes a
 * part of this one's. An entity with such an id that is only referred to counts as new while a part
 * of its id is unset.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Id {

  /**
   * Where an unset id comes from.
   *
   * @return the way in which ids are made
   */
  IdGeneration generation() default IdGeneration.AUTO;

  /**
   * A sequence to draw from in place of the column's own.
   *
   * @return the sequence's name, spelled as the database spells it; empty for the column's own
   */
  String sequence() default "";

  /**
   * The schema of {@link #sequence()}.
   *
   * @return the schema's name; empty to let the connection's {@code search_path} find the sequence
   */
  String sequenceSchema() default "";

  /**
   * How many ids each value of the sequence is worth: the {@code INCREMENT} of the sequence, if
   * {@link #allocation()} names a rule.
   *
   * @return the number of ids for each value; above 1 together with a rule, and only then
   */
  int allocationSize() default 1;

  /**
   * The rule by which a value of the sequence becomes ids: that of the application which draws from
   * it too.
   *
   * @return the rule
   */
  IdAllocation allocation() default IdAllocation.ONE_BY_ONE;
}
