package dev.graphsert.processor.read;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds the fields that are mapped, without what is excluded. */
final class MappedFields {

  private MappedFields() {}

  /** Those of one class, without its superclasses. */
  static List<VariableElement> declaredIn(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !isExcluded(field))
        .toList();
  }

  /** Whether a field or getter is no member. */
  static boolean isExcluded(Element element) {
    return element.getModifiers().contains(Modifier.STATIC)
        || element.getModifiers().contains(Modifier.TRANSIENT)
        || Annotations.has(element, Annotations.TRANSIENT);
  }
}
