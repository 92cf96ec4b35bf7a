package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Checks that a class can have rows and that a plan beside it can see it. */
final class EntityShape {

  private final Compiler compiler;
  private final Problems problems;

  EntityShape(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  /** Reports what is wrong with the class itself; false if there is no use in reading on. */
  boolean check(TypeElement entity) {
    if (entity.getKind() != ElementKind.CLASS && entity.getKind() != ElementKind.RECORD) {
      problems.add(Message.NOT_A_CLASS, entity, entity);
      return false;
    }
    if (!entity.getTypeParameters().isEmpty()) {
      problems.add(Message.GENERIC_ENTITY, entity, entity);
    }
    if (Vocabularies.isJpa(entity)) {
      checkSuperclasses(entity);
      new JpaShape(compiler, problems).check(entity);
    } else {
      new GraphsertShape(compiler, problems).check(entity);
    }
    new Options.Check(compiler.options(), problems).at(entity);
    boolean readable = problems.isEmpty();
    checkNesting(entity);
    return readable;
  }

  private void checkNesting(TypeElement entity) {
    if (entity.getNestingKind() == NestingKind.MEMBER
        && !entity.getModifiers().contains(Modifier.STATIC)) {
      problems.add(Message.INNER_ENTITY, entity, entity);
    }
    if (compiler.nesting(entity).stream()
        .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE))) {
      problems.add(Message.PRIVATE_ENTITY, entity, entity);
    }
  }

  private void checkSuperclasses(TypeElement entity) {
    List<TypeElement> lineage = compiler.lineage(entity);
    for (TypeElement superclass : lineage.subList(0, lineage.size() - 1)) {
      if (!Vocabularies.isJpa(superclass) && compiler.isEntity(superclass)) {
        problems.add(Message.ENTITY_EXTENDS_ENTITY, entity, entity, superclass);
      }
    }
  }
}
