package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

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
    checkHierarchy(new JpaHierarchy(compiler, entity));
    for (TypeElement type : new JpaMembers(compiler, problems, entity).persistentLineage(entity)) {
      String described = type.getSimpleName().toString();
      refusals.refuse(type, type, described);
      checkOwnWords(type);
      JpaSecondaryRows.check(type, problems);
    }
    new JpaConversions(compiler, problems, new JpaHierarchy(compiler, entity)).check();
  }

  /** What is said of a class and its methods is said in one vocabulary. */
  private void checkOwnWords(TypeElement type) {
    for (String annotation : List.of(Annotations.INHERITANCE, Annotations.SECONDARY_TABLE)) {
      if (!Annotations.all(type, annotation).isEmpty()) {
        misplaced(
            type,
            type.getSimpleName().toString(),
            Annotations.simpleName(annotation),
            "an @Entity");
      }
    }
    for (String attribute : ownAttributesOf(type)) {
      misplaced(
          type, type.getSimpleName().toString(), "BatchEntity(" + attribute + ")", "an @Entity");
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (String annotation : Annotations.CALLBACKS) {
        if (Annotations.has(method, annotation)) {
          misplaced(
              method,
              CallbackMethods.described(method),
              Annotations.simpleName(annotation),
              "a method of an @Entity");
        }
      }
    }
  }

  private static List<String> ownAttributesOf(TypeElement type) {
    List<String> said = new ArrayList<>();
    if (!Annotations.constant(type, Annotations.BATCH_ENTITY, "access", "FIELD").equals("FIELD")) {
      said.add("access");
    }
    if (Annotations.text(type, Annotations.BATCH_ENTITY, "discriminator").isPresent()) {
      said.add("discriminator");
    }
    if (!Annotations.texts(type, Annotations.BATCH_ENTITY, "keyColumns").isEmpty()) {
      said.add("keyColumns");
    }
    if (!Annotations.types(type, Annotations.BATCH_ENTITY, "listeners").isEmpty()) {
      said.add("listeners");
    }
    return said;
  }

  private void misplaced(Element at, String described, String annotation, String where) {
    problems.add(
        Message.ANNOTATION_MISPLACED,
        at,
        described,
        annotation,
        where,
        "Use the annotations of JPA.");
  }

  private void checkHierarchy(JpaHierarchy hierarchy) {
    TypeElement entity = hierarchy.entity();
    TypeElement root = hierarchy.root();
    if (!compiler.isEntity(root)) {
      refuse(entity, "Entity", root + ", with which it shares its ids, has no insert plan");
    }
    Visibility visibility = new Visibility(compiler, problems, entity);
    if (visibility.firstHiddenIn(root.asType()).isPresent()) {
      refuse(entity, "Entity", root + ", with which it shares its ids, is not visible from here");
    }
    if (!hierarchy.isDeclared() && !entity.equals(root)) {
      problems.add(
          Message.NOT_SUPPORTED,
          entity,
          entity.getSimpleName(),
          "Entity",
          root + " says nothing of its subclasses, so that its own insert plan cannot know them",
          "Annotate that class with @Inheritance, which changes nothing for JPA.");
    }
    if (entity.equals(root)) {
      return;
    }
    checkKeyColumns(entity, Vocabularies.idColumnsOf(root, compiler));
    if (hierarchy.isSingleTable() && (Jpa.has(entity, "Table") || namesTable(entity))) {
      refuse(entity, "Table", "All of its hierarchy is in the table of " + root);
    }
    for (String annotation : List.of("Inheritance", "DiscriminatorColumn")) {
      if (Jpa.has(entity, annotation)) {
        refuse(entity, annotation, "Only the topmost entity, " + root + ", says so for all");
      }
    }
  }

  private void checkKeyColumns(TypeElement entity, List<String> ids) {
    List<AnnotationMirror> declared = JpaHierarchy.keyColumns(entity);
    if (declared.size() > 1 && declared.size() != ids.size()) {
      refuse(
          entity,
          "PrimaryKeyJoinColumns",
          "They must name the columns of the id in referencedColumnName, which are "
              + String.join(", ", ids));
    }
  }

  private static boolean namesTable(TypeElement entity) {
    return Stream.of("table", "schema")
        .anyMatch(name -> Annotations.text(entity, Annotations.BATCH_ENTITY, name).isPresent());
  }

  private void refuse(TypeElement type, String annotation, String reason) {
    JpaRefusals.ofClass(type, type, annotation, reason, problems);
  }
}
