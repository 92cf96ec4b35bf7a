package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the subclasses of an entity are stored that are entities too. It is said by the topmost
 * {@link BatchEntity}, which may be abstract, for all of its hierarchy; its naming counts for all,
 * and all share the ids. A reference to any of them may lead to an instance of a subclass.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Inheritance {

  /**
   * How the classes are spread over tables.
   *
   * @return the strategy
   */
  InheritanceStrategy strategy() default InheritanceStrategy.SINGLE_TABLE;

  /**
   * The column that tells the classes apart, in the topmost one's table, spelled as the database
   * spells it. Each class names its value in {@link BatchEntity#discriminator()}.
   *
   * @return the column's name; empty for {@code dtype} with {@link
   *     InheritanceStrategy#SINGLE_TABLE}, and for none with {@link InheritanceStrategy#JOINED};
   *     not to be named with {@link InheritanceStrategy#TABLE_PER_CLASS}
   */
  String discriminatorColumn() default "";

  /**
   * Whether that column is an {@code integer}, and not a text.
   *
   * @return true if each class names a number
   */
  boolean numericDiscriminator() default false;
}
