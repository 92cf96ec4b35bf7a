package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the fields that are mapped: those of superclasses first, without what is excluded. */
final class MappedFields {

  private MappedFields() {}

  static List<VariableElement> of(TypeElement type, Compiler compiler, Problems problems) {
    List<VariableElement> fields = new ArrayList<>();
    for (TypeElement declaring : compiler.lineage(type)) {
      fields.addAll(declaredIn(declaring));
      ElementFilter.fieldsIn(declaring.getEnclosedElements()).stream()
          .filter(MappedFields::isExcluded)
          .forEach(field -> checkUnannotated(field, problems));
    }
    return fields;
  }

  /** Those of one class, without its superclasses. */
  static List<VariableElement> declaredIn(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !isExcluded(field))
        .toList();
  }

  private static boolean isExcluded(VariableElement field) {
    return field.getModifiers().contains(Modifier.STATIC)
        || field.getModifiers().contains(Modifier.TRANSIENT)
        || Annotations.has(field, Annotations.TRANSIENT);
  }

  private static void checkUnannotated(VariableElement field, Problems problems) {
    for (String annotation : Annotations.ALL) {
      if (!annotation.equals(Annotations.TRANSIENT) && Annotations.has(field, annotation)) {
        problems.add(
            Message.ANNOTATION_MISPLACED,
            field,
            Compiler.declaringClass(field).getSimpleName() + "." + field,
            Annotations.simpleName(annotation),
            "a member that is static, transient or excluded with @Transient",
            "Leave one of them away.");
      }
    }
  }
}
