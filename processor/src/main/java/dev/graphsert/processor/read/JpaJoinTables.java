package dev.graphsert.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Join tables of references to one entity, which have a row where the reference is set. */
final class JpaJoinTables {

  private final Compiler compiler;
  private final NamingRules names;
  private final JpaHierarchy hierarchy;
  private final JpaColumns columns;

  JpaJoinTables(Compiler compiler, NamingRules names, JpaHierarchy hierarchy, JpaColumns columns) {
    this.compiler = compiler;
    this.names = names;
    this.hierarchy = hierarchy;
    this.columns = columns;
  }

  /** Whether a member is a reference that is in a table of its own. */
  static boolean holds(Member member) {
    return Jpa.has(member.origin(), "JoinTable")
        && member.enclosing().isEmpty()
        && Stream.of("ManyToOne", "OneToOne").anyMatch(name -> Jpa.has(member.origin(), name))
        && Stream.of("Id", "MapsId").noneMatch(name -> Jpa.has(member.origin(), name))
        && JpaRoles.besideColumns(member).isEmpty();
  }

  Optional<AnnotationMirror> of(Member reference) {
    return columns.joinTableOf(reference);
  }

  /** Without a name it is made of those of both tables, whatever else is known of the target. */
  String nameOf(Member reference) {
    return of(reference)
        .flatMap(table -> Jpa.text(table, "name"))
        .map(names::explicit)
        .orElseGet(
            () ->
                names.joinTable(
                    tableOf(hierarchy.levelOf(reference)),
                    targetOf(reference).map(this::tableOf).orElse(""),
                    reference.name()));
  }

  private static Optional<TypeElement> targetOf(Member reference) {
    return Optional.of(JpaAssociations.targetOf(reference).orElse(reference.type()))
        .filter(Compiler::isClass)
        .map(Compiler::elementOf);
  }

  private String tableOf(TypeElement entity) {
    JpaHierarchy of = new JpaHierarchy(compiler, entity);
    List<TypeElement> levels = of.entities();
    TypeElement level = of.isSingleTable() ? levels.get(0) : entity;
    return new JpaTable(level, names).name();
  }
}
