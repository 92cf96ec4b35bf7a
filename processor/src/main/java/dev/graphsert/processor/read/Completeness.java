package dev.graphsert.processor.read;

import com.google.auto.common.SuperficialValidation;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds out whether the compiler knows all types that an entity's columns depend on. */
final class Completeness {

  private final Compiler compiler;

  Completeness(Compiler compiler) {
    this.compiler = compiler;
  }

  /** The entity, a superclass, or an embedded class that uses a type which is not there. */
  Optional<TypeElement> firstIncomplete(TypeElement entity) {
    if (!SuperficialValidation.validateElement(entity)) {
      return Optional.of(entity);
    }
    Set<TypeElement> seen = new LinkedHashSet<>();
    addWithParts(entity, seen);
    return seen.stream().filter(type -> !isComplete(type)).findFirst();
  }

  private void addWithParts(TypeElement type, Set<TypeElement> seen) {
    if (!seen.add(type)) {
      return;
    }
    compiler.lineage(type).forEach(superclass -> addWithParts(superclass, seen));
    for (VariableElement field : MappedFields.declaredIn(type)) {
      if (EmbeddedTypes.isEmbedded(field, field.asType())) {
        addWithParts(Compiler.elementOf(field.asType()), seen);
      }
    }
  }

  private static boolean isComplete(TypeElement type) {
    return SuperficialValidation.validateType(type.getSuperclass())
        && MappedFields.declaredIn(type).stream()
            .allMatch(field -> SuperficialValidation.validateType(field.asType()));
  }
}
