package dev.graphsert.plan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated class. It stands in for {@code javax.annotation.processing.Generated}, which a
 * module sees only if it requires {@code java.compiler}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {

  /**
   * Who wrote the class.
   *
   * @return the generator's class name
   */
  String value();
}
