package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method that is called with each new entity.
 *
 * @param listener the object that is called; empty if the entity itself is
 * @param hiddenIn the class that declares it, if the plan cannot see it and calls it by a handle
 * @param method the method
 * @param taken the erased type that a listener's method takes
 */
public record CallbackModel(
    Optional<InstanceModel> listener,
    Optional<ClassName> hiddenIn,
    String method,
    Optional<TypeName> taken) {

  /**
   * The callbacks of an entity, in their order.
   *
   * @param before those before its insert
   * @param after those after it
   */
  public record All(List<CallbackModel> before, List<CallbackModel> after) {

    /** No callbacks. */
    public static final All NONE = new All(List.of(), List.of());
  }
}
