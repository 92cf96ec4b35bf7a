package dev.graphsert.processor.read;

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
        .or(
            () ->
                targetOf(reference)
                    .map(
                        target ->
                            nameOf(
                                reference, hierarchy.levelOf(reference), target, names, compiler)))
        .orElse("");
  }

  /** The same of any member that is in a join table, which is in quotes if one of the two is. */
  static String nameOf(
      Member member, TypeElement owner, TypeElement target, NamingRules names, Compiler compiler) {
    String first = JpaTable.writtenOf(owner, compiler);
    String second = JpaTable.writtenOf(target, compiler);
    return NamingRules.isQuoted(first) || NamingRules.isQuoted(second)
        ? names.joinTable(
            NamingRules.unquoted(first), NamingRules.unquoted(second), member.name(), true)
        : names.joinTable(
            JpaTable.of(owner, names, compiler).name(),
            tableOf(target, names, compiler),
            member.name(),
            false);
  }

  /** Of entities of JPA it is not read whole, as that may lead back here. */
  private static String tableOf(TypeElement target, NamingRules names, Compiler compiler) {
    return Vocabularies.isJpa(target)
        ? JpaTable.of(target, names, compiler).name()
        : Vocabularies.tableOf(target, compiler).map(TableShape::name).orElse("");
  }

  private static Optional<TypeElement> targetOf(Member reference) {
    return Optional.of(JpaAssociations.targetOf(reference).orElse(reference.type()))
        .filter(Compiler::isClass)
        .map(Compiler::elementOf);
  }
}
