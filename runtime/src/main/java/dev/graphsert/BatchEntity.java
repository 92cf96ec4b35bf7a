package dev.graphsert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose instances Graphsert inserts, one row each.
 *
 * <p>Every field (or by {@link #access()} every property) that is neither static nor {@code
 * transient} nor {@link Transient} becomes a column, those of abstract superclasses included. The
 * member {@code id} is the id, even without {@link Id}; a member whose type is itself a
 * {@code @BatchEntity} class is a reference.
 *
 * <p>A record can be an entity when its id is {@linkplain IdGeneration#ASSIGNED assigned} by the
 * application.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BatchEntity {

  /**
   * The table, spelled as the database spells it.
   *
   * @return the table's name; empty for the class's simple name in snake_case
   */
  String table() default "";

  /**
   * The schema of the table, spelled as the database spells it.
   *
   * @return the schema's name; empty to let the connection's {@code search_path} find the table
   */
  String schema() default "";

  /**
   * How what is not named here is called.
   *
   * @return the naming of tables, columns and sequences
   */
  Naming naming() default Naming.AUTO;

  /**
   * Whether fields or properties are the members; also of superclasses that are no entities. What
   * is embedded is read as the member is that holds it. A field or getter with one of Graphsert's
   * annotations is a member in any case, in place of the property or field of the same name; with
   * {@link Transient} on either of the two there is none.
   *
   * @return fields, or properties
   */
  MemberAccess access() default MemberAccess.FIELD;

  /**
   * What makes the ids, in place of what the id's own annotations say. In a hierarchy of JPA's
   * entities the topmost one says so for all.
   *
   * @return the generator's class; {@link IdGenerator.None} for what the annotations say
   */
  Class<? extends IdGenerator<?, ?>> idGenerator() default IdGenerator.None.class;

  /**
   * The value that tells this class apart from the others of its hierarchy; see {@link
   * Inheritance#discriminatorColumn()}.
   *
   * @return the text, or the number in digits; empty for the class's simple name, and where its
   *     hierarchy has no such column
   */
  String discriminator() default "";

  /**
   * The columns by which the table of this class repeats the id, in its order, in a hierarchy whose
   * classes are {@linkplain InheritanceStrategy#JOINED joined}.
   *
   * @return the columns' names; none if they are called as in the table of the class above
   */
  String[] keyColumns() default {};

  /**
   * Classes whose methods with {@link BeforeInsert} and {@link AfterInsert} are called around the
   * insert of each new entity, those of superclasses' listeners first, and before the methods of
   * the entity itself. Such a method takes the entity, or a supertype of it. The plan makes one
   * instance of each by its constructor without parameters, and sessions of several threads may
   * call it at once.
   *
   * @return the listeners, in the order in which they are called
   */
  Class<?>[] listeners() default {};
}
