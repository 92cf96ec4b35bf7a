package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Checks what JPA says of an entity as a whole, and of the superclasses that it takes state of. */
final class JpaShape {

  private static final List<String> CALLBACKS = List.of("PrePersist", "PostPersist");

  private final Compiler compiler;
  private final Problems problems;
  private final JpaRefusals refusals;

  JpaShape(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
    this.refusals = new JpaRefusals(problems);
  }

  void check(TypeElement entity) {
    for (TypeElement type : new JpaMembers(compiler, problems, entity).persistentLineage(entity)) {
      String described = type.getSimpleName().toString();
      refusals.refuse(type, type, described);
      checkConversions(type);
      checkListeners(type);
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (CALLBACKS.stream().anyMatch(callback -> Jpa.has(method, callback))) {
          refusals.refuse(method, method, described + "." + method.getSimpleName());
        }
      }
    }
  }

  private void checkConversions(TypeElement type) {
    if (Jpa.has(type, "Convert")) {
      refuse(type, "Convert", "Converters for members of superclasses are not supported yet");
    }
  }

  /** A listener that is not called before or after an insert makes no difference. */
  private void checkListeners(TypeElement type) {
    Optional<AnnotationMirror> listeners = Jpa.find(type, "EntityListeners");
    for (TypeMirror listener :
        listeners.stream().flatMap(l -> Jpa.types(l, "value").stream()).toList()) {
      if (Compiler.isClass(listener)
          && compiler.elements().getAllMembers(Compiler.elementOf(listener)).stream()
              .anyMatch(JpaShape::isCallback)) {
        refuse(
            type,
            "EntityListeners",
            Compiler.elementOf(listener).getSimpleName()
                + " has callbacks, and callbacks are not called yet");
      }
    }
  }

  private static boolean isCallback(Element member) {
    return CALLBACKS.stream().anyMatch(callback -> Jpa.has(member, callback));
  }

  private void refuse(TypeElement type, String annotation, String reason) {
    problems.add(
        Message.NOT_SUPPORTED,
        type,
        type.getSimpleName(),
        annotation,
        reason,
        "Change the mapping, or insert this class by other means.");
  }
}
