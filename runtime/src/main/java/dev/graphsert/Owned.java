package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a single entity that is inserted with its owner and has the foreign key on its side: the
 * other side of a one-to-one relation. The member's type must be a {@link BatchEntity} class; it
 * may be {@code null}, and has no column of its own.
 *
 * <p>The entity behind it is inserted with a new owner, whether or not its id is set. Nothing is
 * set in it: it must refer to its owner by itself.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Owned {
  /**
   * The entity that is owned, where the type that is declared is an interface or a superclass
   * without a table.
   *
   * @return a {@link BatchEntity} class that is of the declared type; {@code void} for that type
   */
  Class<?> target() default void.class;
}
