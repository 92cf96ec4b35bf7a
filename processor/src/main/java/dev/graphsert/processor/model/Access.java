package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * How generated code reaches a member.
 *
 * @param read the way to its value
 * @param write the way to change it
 */
public record Access(Way read, Way write) {

  /** One way to a member. */
  public sealed interface Way {}

  /**
   * The field itself, visible from the plan.
   *
   * @param name the field
   */
  public record Field(String name) implements Way {}

  /**
   * An accessor, visible from the plan.
   *
   * @param name the method
   */
  public record Method(String name) implements Way {}

  /**
   * A field that is not visible from the plan and has no accessor: a handle from a private lookup.
   *
   * @param owner the class that declares the field
   * @param field the field
   * @param type the field's erased type
   */
  public record Handle(ClassName owner, String field, TypeName type) implements Way {}

  /** No way at all: the variable that a loop has it in. */
  public record Itself() implements Way {}

  /**
   * No member at all: the value is the same for all instances.
   *
   * @param value a text, a letter or a number
   */
  public record Constant(Object value) implements Way {}

  /** No way: the field is final. */
  public record Final() implements Way {}

  /**
   * No way: not even a handle could name what it needs.
   *
   * @param hidden the class that is not visible from the plan
   */
  public record Unreachable(ClassName hidden) implements Way {}
}
