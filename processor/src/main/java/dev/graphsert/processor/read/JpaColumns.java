package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The columns of members as JPA names them, with overrides by the classes around them. */
final class JpaColumns {

  private final Compiler compiler;
  private final NamingRules names;
  private final JpaHierarchy hierarchy;
  private final JpaForeignKeys foreignKeys;

  JpaColumns(Compiler compiler, Problems problems, NamingRules names, JpaHierarchy hierarchy) {
    this.compiler = compiler;
    this.names = names;
    this.hierarchy = hierarchy;
    this.foreignKeys = new JpaForeignKeys(compiler, problems, names, hierarchy.entity());
  }

  JpaForeignKeys foreignKeys() {
    return foreignKeys;
  }

  String columnOf(Member member) {
    return column(member)
        .flatMap(column -> Jpa.text(column, "name"))
        .map(names::explicit)
        .orElseGet(() -> names.implicit(member.name()));
  }

  /** Whether the member has a column that is not filled from it. */
  boolean isReadOnly(Member member, Role role) {
    List<AnnotationMirror> columns =
        role == Role.REFERENCE ? joinColumns(member) : column(member).stream().toList();
    return columns.stream().anyMatch(column -> !Jpa.flag(column, "insertable", true));
  }

  ForeignKey foreignKeyOf(Member member, TypeElement target) {
    return foreignKeys.read(
        member, joinColumns(member), "JoinColumn", target, names.join(member.name()));
  }

  /** Whether a class changes the tables or columns of a reference or collection. */
  boolean isOverridden(Member member) {
    return override(member, "AssociationOverride").isPresent();
  }

  /** The table that the member's column is in, if it names one. */
  Optional<String> tableOf(Member member) {
    return Stream.concat(column(member).stream(), joinColumns(member).stream())
        .flatMap(column -> Jpa.text(column, "table").stream())
        .map(names::explicit)
        .findFirst();
  }

  private Optional<AnnotationMirror> column(Member member) {
    return override(member, "AttributeOverride")
        .flatMap(override -> Jpa.annotation(override, "column"))
        .or(() -> Jpa.find(member.origin(), "Column"));
  }

  private List<AnnotationMirror> joinColumns(Member member) {
    return override(member, "AssociationOverride")
        .map(override -> Jpa.annotations(override, "joinColumns").toList())
        .orElseGet(() -> Jpa.all(member.origin(), "JoinColumn", "JoinColumns"));
  }

  /**
   * The outermost override wins: those of the entity whose state the member is, then those of its
   * superclasses, then inwards.
   */
  private Optional<AnnotationMirror> override(Member member, String annotation) {
    List<TypeElement> lineage = new ArrayList<>(compiler.lineage(hierarchy.levelOf(member)));
    Collections.reverse(lineage);
    Stream<AnnotationMirror> byClasses =
        lineage.stream().flatMap(type -> overrides(type, annotation, member.path()));
    Stream<AnnotationMirror> byMembers =
        member.enclosing().stream().flatMap(outer -> overrides(outer, annotation, member));
    return Stream.concat(byClasses, byMembers).findFirst();
  }

  private Stream<AnnotationMirror> overrides(Member outer, String annotation, Member member) {
    String path = member.path().substring(outer.path().length() + 1);
    Stream<AnnotationMirror> plain = overrides(outer.origin(), annotation, path);
    return Jpa.has(outer.origin(), "ElementCollection")
        ? Stream.concat(plain, overrides(outer.origin(), annotation, "value." + path))
        : plain;
  }

  private static Stream<AnnotationMirror> overrides(
      Element element, String annotation, String path) {
    return Jpa.all(element, annotation, annotation + "s").stream()
        .filter(override -> Jpa.text(override, "name").filter(path::equals).isPresent());
  }
}
