package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The columns of members as JPA names them, with overrides by the classes around them. */
final class JpaColumns {

  private final NamingRules names;
  private final JpaOverrides attributes;
  private final JpaOverrides associations;
  private final JpaForeignKeys foreignKeys;

  JpaColumns(Compiler compiler, Problems problems, NamingRules names, JpaHierarchy hierarchy) {
    this.names = names;
    this.attributes = new JpaOverrides(compiler, hierarchy, "AttributeOverride", "name");
    this.associations = new JpaOverrides(compiler, hierarchy, "AssociationOverride", "name");
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

  /** The column of the positions in a list. */
  String positionOf(Member list, AnnotationMirror order) {
    return Jpa.text(order, "name")
        .map(names::explicit)
        .orElseGet(() -> names.implicit(list.name() + "_ORDER"));
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
    return associations.of(member).isPresent();
  }

  /** The table that the member's column is in, if it names one. */
  Optional<String> tableOf(Member member) {
    return Stream.concat(column(member).stream(), joinColumns(member).stream())
        .flatMap(column -> Jpa.text(column, "table").stream())
        .map(names::explicit)
        .findFirst();
  }

  Optional<AnnotationMirror> column(Member member) {
    return attributes
        .of(member)
        .flatMap(override -> Jpa.annotation(override, "column"))
        .or(() -> Jpa.find(member.origin(), "Column"));
  }

  /** The columns of a foreign key; those of a key that is repeated may be named as such. */
  private List<AnnotationMirror> joinColumns(Member member) {
    List<AnnotationMirror> inTable =
        JpaJoinTables.holds(member)
            ? joinTableOf(member).stream()
                .flatMap(table -> Jpa.annotations(table, "inverseJoinColumns"))
                .toList()
            : List.of();
    if (!inTable.isEmpty()) {
      return inTable;
    }
    List<AnnotationMirror> columns = columnsToOwner(member);
    return columns.isEmpty() && Jpa.has(member.origin(), "MapsId")
        ? Jpa.all(member.origin(), "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
        : columns;
  }

  /** What is declared of foreign key columns at the member, or by a class around it. */
  List<AnnotationMirror> columnsToOwner(Member member) {
    return associations
        .of(member)
        .map(override -> Jpa.annotations(override, "joinColumns").toList())
        .orElseGet(() -> Jpa.all(member.origin(), "JoinColumn", "JoinColumns"));
  }

  /** The join table of a member; a class around it can name another one. */
  Optional<AnnotationMirror> joinTableOf(Member member) {
    return overridingTable(member).or(() -> Jpa.find(member.origin(), "JoinTable"));
  }

  /** Whether a class around a member changes what kind of columns it has. */
  boolean isOverriddenWithoutTable(Member member) {
    return associations.of(member).isPresent() && overridingTable(member).isEmpty();
  }

  boolean isOverriddenWithoutColumns(Member member) {
    return associations.of(member).isPresent() && columnsToOwner(member).isEmpty();
  }

  private Optional<AnnotationMirror> overridingTable(Member member) {
    return associations
        .of(member)
        .flatMap(override -> Jpa.annotation(override, "joinTable"))
        .filter(
            table ->
                Stream.of("name", "schema").anyMatch(part -> Jpa.text(table, part).isPresent())
                    || Stream.of("joinColumns", "inverseJoinColumns")
                        .anyMatch(part -> Jpa.annotations(table, part).findAny().isPresent()));
  }
}
