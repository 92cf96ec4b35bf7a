package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks what our own words say of an entity as a whole, and of those that it extends. */
final class GraphsertShape {

  private static final String KEY_COLUMNS = "BatchEntity(keyColumns)";
  private static final String DISCRIMINATOR_COLUMN = "discriminatorColumn";

  private final Compiler compiler;
  private final Problems problems;

  GraphsertShape(Compiler compiler, Problems problems) {
    this.compiler = compiler;
    this.problems = problems;
  }

  void check(TypeElement entity) {
    Hierarchy hierarchy = new GraphsertHierarchy(compiler, entity);
    TypeElement root = hierarchy.root();
    if (entity.getModifiers().contains(Modifier.ABSTRACT) && hierarchy.isAlone()) {
      problems.add(Message.ABSTRACT_ENTITY, entity, entity);
    }
    for (TypeElement type : compiler.lineage(entity)) {
      if (!type.equals(root) && Annotations.has(type, Annotations.INHERITANCE)) {
        refuse(type, "Inheritance", "only the topmost entity, " + root + ", says so for all");
      }
    }
    checkDiscriminator(hierarchy);
    if (entity.equals(root)) {
      if (namesKeyColumns(entity)) {
        refuse(entity, KEY_COLUMNS, "no entity above it has an id that its table repeats");
      }
      return;
    }
    if (!hierarchy.isDeclared() || Vocabularies.isJpa(root)) {
      problems.add(Message.ENTITY_EXTENDS_ENTITY, entity, entity, root);
      return;
    }
    Visibility visibility = new Visibility(compiler, problems, entity);
    if (visibility.firstHiddenIn(root.asType()).isPresent()) {
      refuse(entity, "BatchEntity", root + ", with which it shares its ids, is not visible here");
    }
    boolean namesTable =
        Stream.of("table", "schema")
            .anyMatch(name -> Annotations.text(entity, Annotations.BATCH_ENTITY, name).isPresent());
    if (hierarchy.isSingleTable() && namesTable) {
      refuse(entity, "BatchEntity(table)", "all of its hierarchy is in the table of " + root);
    }
    if (!hierarchy.isJoined() && namesKeyColumns(entity)) {
      refuse(entity, KEY_COLUMNS, "it has no table that repeats the id of " + root);
    }
  }

  private static boolean namesKeyColumns(TypeElement entity) {
    return !Annotations.texts(entity, Annotations.BATCH_ENTITY, "keyColumns").isEmpty();
  }

  /** A discriminator that no column would take. */
  private void checkDiscriminator(Hierarchy hierarchy) {
    TypeElement root = hierarchy.root();
    boolean namesColumn =
        Annotations.text(root, Annotations.INHERITANCE, DISCRIMINATOR_COLUMN).isPresent();
    if (namesColumn && hierarchy.isTablePerClass() && hierarchy.entity().equals(root)) {
      refuse(
          root,
          "Inheritance(discriminatorColumn)",
          "each class has a table of its own, which tells the class");
    }
    boolean hasValue =
        Annotations.text(hierarchy.entity(), Annotations.BATCH_ENTITY, "discriminator").isPresent();
    if (hasValue && !hierarchy.hasDiscriminator(namesColumn)) {
      refuse(
          hierarchy.entity(),
          "BatchEntity(discriminator)",
          hierarchy.isAlone()
              ? "it has no @Inheritance, and extends no entity that has"
              : "the hierarchy of " + root + " has no discriminator column");
    }
  }

  private void refuse(TypeElement type, String annotation, String reason) {
    problems.add(Message.HIERARCHY_NOT_VALID, type, type.getSimpleName(), annotation, reason);
  }
}
