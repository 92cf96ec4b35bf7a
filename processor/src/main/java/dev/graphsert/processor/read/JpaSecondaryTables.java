package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Tables beside those of the hierarchy, in which an entity has a row where a member is set. */
final class JpaSecondaryTables {

  private final Problems problems;
  private final NamingRules names;
  private final JpaColumns columns;
  private final JpaMembers members;
  private final List<AnnotationMirror> declared = new ArrayList<>();

  JpaSecondaryTables(
      Problems problems,
      NamingRules names,
      TypeElement entity,
      JpaColumns columns,
      JpaMembers members) {
    this.problems = problems;
    this.names = names;
    this.columns = columns;
    this.members = members;
    for (TypeElement type : members.persistentLineage(entity)) {
      declared.addAll(Jpa.all(type, "SecondaryTable", "SecondaryTables"));
    }
  }

  boolean any() {
    return !declared.isEmpty();
  }

  /** The tables, given the columns of the id in the first one of the entity. */
  List<TableShape> read(List<String> idColumns) {
    return declared.stream()
        .map(
            table ->
                TableShape.secondary(
                    Jpa.text(table, "schema").map(names::explicit).orElse(""),
                    nameOf(table),
                    JpaTables.keyColumns(
                        Jpa.annotations(table, "pkJoinColumns").toList(), idColumns, names)))
        .toList();
  }

  /** The place of the table that a member names among these; empty if it names none. */
  Optional<Integer> placeOf(Member member, List<String> others) {
    Set<String> named = namedBy(member);
    if (named.size() > 1) {
      JpaRefusals.ofMember(member, "Embedded", "Its parts are in several tables", problems);
      return Optional.empty();
    }
    Optional<String> table = named.stream().findFirst().filter(name -> !name.isEmpty());
    Optional<Integer> place =
        table.map(name -> declared.stream().map(this::nameOf).toList().indexOf(name));
    if (place.filter(found -> found < 0).isPresent() && !others.contains(table.get())) {
      JpaRefusals.ofMember(
          member, "Column", "Its table " + table.get() + " is no @SecondaryTable here", problems);
    }
    return place.filter(found -> found >= 0);
  }

  /** The tables that a member's columns name, an empty name for the entity's own. */
  private Set<String> namedBy(Member member) {
    Set<String> named = new LinkedHashSet<>();
    if (Jpa.isEmbedded(member.origin(), member.type()) && member.enclosing().size() < 3) {
      members.ofEmbeddable(member).forEach(part -> named.addAll(namedBy(part)));
    } else if (JpaRoles.besideColumns(member).isEmpty()) {
      named.add(columns.tableOf(member).orElse(""));
    }
    return named;
  }

  private String nameOf(AnnotationMirror table) {
    return Jpa.text(table, "name").map(names::explicit).orElse("");
  }
}
