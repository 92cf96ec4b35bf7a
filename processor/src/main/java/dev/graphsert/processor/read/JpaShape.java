package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import javax.lang.model.element.TypeElement;

/** Checks what JPA says of an entity as a whole, and of the superclasses that it takes state of. */
final class JpaShape {

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
    }
  }

  private void checkConversions(TypeElement type) {
    if (Jpa.has(type, "Convert")) {
      refuse(type, "Convert", "Converters for members of superclasses are not supported yet");
    }
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
