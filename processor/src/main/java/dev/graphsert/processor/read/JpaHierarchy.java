package dev.graphsert.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** An entity of JPA and the entities that it extends. */
final class JpaHierarchy extends Hierarchy {

  JpaHierarchy(Compiler compiler, TypeElement entity) {
    super(
        compiler,
        compiler.lineage(entity).stream()
            .filter(type -> type.equals(entity) || Vocabularies.isJpa(type))
            .toList());
  }

  @Override
  String strategy() {
    return Jpa.find(root(), "Inheritance")
        .flatMap(inheritance -> Jpa.constant(inheritance, "strategy"))
        .orElse(SINGLE_TABLE);
  }

  @Override
  boolean isDeclared() {
    return root().getModifiers().contains(Modifier.ABSTRACT)
        || Stream.of("Inheritance", "DiscriminatorColumn", "DiscriminatorValue")
            .anyMatch(annotation -> Jpa.has(root(), annotation));
  }

  /** The column by which a level's own table repeats the id. */
  static List<AnnotationMirror> keyColumns(TypeElement level) {
    return Jpa.all(level, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
  }
}
