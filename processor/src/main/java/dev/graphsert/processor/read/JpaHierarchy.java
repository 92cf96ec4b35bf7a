package dev.graphsert.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** An entity of JPA and the entities that it extends. Subclasses are not known. */
final class JpaHierarchy {

  private final Compiler compiler;
  private final List<TypeElement> entities;

  JpaHierarchy(Compiler compiler, TypeElement entity) {
    this.compiler = compiler;
    this.entities =
        compiler.lineage(entity).stream()
            .filter(type -> type.equals(entity) || Vocabularies.isJpa(type))
            .toList();
  }

  /** The entities, the topmost first and the class itself last. */
  List<TypeElement> entities() {
    return entities;
  }

  TypeElement root() {
    return entities.get(0);
  }

  TypeElement entity() {
    return entities.get(entities.size() - 1);
  }

  boolean isJoined() {
    return strategy().equals("JOINED");
  }

  boolean isSingleTable() {
    return strategy().equals("SINGLE_TABLE");
  }

  boolean isTablePerClass() {
    return strategy().equals("TABLE_PER_CLASS");
  }

  /** What the topmost entity says counts for all. */
  private String strategy() {
    return Jpa.find(root(), "Inheritance")
        .flatMap(inheritance -> Jpa.constant(inheritance, "strategy"))
        .orElse("SINGLE_TABLE");
  }

  /** Whether the topmost entity knows of its subclasses: an entity alone has no discriminator. */
  boolean isDeclared() {
    return root().getModifiers().contains(Modifier.ABSTRACT)
        || Stream.of("Inheritance", "DiscriminatorColumn", "DiscriminatorValue")
            .anyMatch(annotation -> Jpa.has(root(), annotation));
  }

  boolean isAlone() {
    return entities.size() == 1 && !isDeclared();
  }

  /** The entity whose state a member is: the one that declares it, or the next below. */
  TypeElement levelOf(Member member) {
    Member outermost = member.enclosing().isEmpty() ? member : member.enclosing().get(0);
    TypeElement declaring = Compiler.declaringClass(outermost.origin());
    return entities.stream()
        .filter(level -> compiler.lineage(level).contains(declaring))
        .findFirst()
        .orElseGet(this::entity);
  }

  /** The column by which a level's own table repeats the id. */
  static List<AnnotationMirror> keyColumns(TypeElement level) {
    return Jpa.all(level, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
  }
}
