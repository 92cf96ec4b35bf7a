package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds getters that Lombok is to make and has not made yet, as it comes after this processor:
 * without them, what is read by properties would silently lack a column.
 */
final class LombokGetters {

  private static final String GETTER = "lombok.Getter";
  private static final String ACCESSORS = "lombok.experimental.Accessors";

  private LombokGetters() {}

  /** Reports the fields of some classes whose getters would be read, and are missing. */
  static void refuseMissing(
      List<TypeElement> lineage, MemberElements.Rules rules, Problems problems) {
    for (TypeElement type : lineage) {
      if (type.getKind() != ElementKind.RECORD && rules.isByProperty(type)) {
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> !rules.isExcluded(field) && !rules.isChosen(field))
            .filter(field -> isToHaveOne(field, type) && !hasOne(field, type))
            .forEach(field -> refuse(type, field, problems));
      }
    }
  }

  private static void refuse(TypeElement type, VariableElement field, Problems problems) {
    problems.add(
        Message.NOT_SUPPORTED,
        field,
        type.getSimpleName() + "." + field.getSimpleName(),
        "Getter",
        "Lombok has not made its getter yet, by which it is read",
        "Name Lombok before Graphsert among the annotation processors.");
  }

  /** By other names than those of beans it is found by nobody, and no plan reads it. */
  private static boolean isToHaveOne(VariableElement field, TypeElement type) {
    if (Annotations.has(type, ACCESSORS) || Annotations.has(field, ACCESSORS)) {
      return false;
    }
    return level(field)
        .or(() -> level(type))
        .map(level -> !level.equals("NONE"))
        .orElse(Annotations.has(type, "lombok.Data") || Annotations.has(type, "lombok.Value"));
  }

  private static Optional<String> level(Element element) {
    return Annotations.has(element, GETTER)
        ? Optional.of(Annotations.constant(element, GETTER, "value", "PUBLIC"))
        : Optional.empty();
  }

  /** Of a {@code boolean isOpen} the getter is that of a property {@code open}. */
  private static boolean hasOne(VariableElement field, TypeElement type) {
    String name = field.getSimpleName().toString();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(getter -> Stream.of(BeanNames.suffix(getter), getter.getSimpleName().toString()))
        .anyMatch(name::equalsIgnoreCase);
  }
}
