package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Tables beside those of the hierarchy, in which an entity has a row where a member is set. The
 * join table of a reference is one of them.
 */
final class JpaSecondaryTables {

  private final Problems problems;
  private final NamingRules names;
  private final JpaColumns columns;
  private final JpaMembers members;
  private final JpaJoinTables joinTables;
  private final List<Secondary> declared = new ArrayList<>();

  JpaSecondaryTables(
      Problems problems,
      NamingRules names,
      TypeElement entity,
      JpaColumns columns,
      JpaMembers members,
      JpaJoinTables joinTables) {
    this.problems = problems;
    this.names = names;
    this.columns = columns;
    this.members = members;
    this.joinTables = joinTables;
    for (TypeElement type : members.persistentLineage(entity)) {
      JpaSecondaryRows rows = new JpaSecondaryRows(type);
      for (AnnotationMirror table : JpaSecondaryRows.tablesOf(type)) {
        Optional<AnnotationMirror> rule = rows.of(table);
        declared.add(
            new Secondary(
                table,
                rule.filter(row -> !Jpa.flag(row, "optional", true)).isPresent(),
                rule.filter(row -> !Jpa.flag(row, "owned", true)).isPresent()));
      }
    }
  }

  /**
   * A table.
   *
   * @param table what declares it
   * @param always whether an entity has a row whatever its members are
   * @param foreign whether others write its rows
   */
  private record Secondary(AnnotationMirror table, boolean always, boolean foreign) {}

  /** The tables, given the columns of the id in the first one of the entity. */
  List<TableShape> read(List<String> idColumns) {
    List<TableShape> tables = new ArrayList<>();
    for (Secondary secondary : declared) {
      TableShape shape =
          TableShape.secondary(
              schemaOf(secondary.table()),
              nameOf(secondary),
              keyColumns(secondary.table(), "pkJoinColumns", idColumns));
      tables.add(secondary.always() && !secondary.foreign() ? shape.always() : shape);
    }
    for (Member reference : references()) {
      AnnotationMirror table = joinTables.of(reference).orElseThrow();
      tables.add(
          TableShape.secondary(
              schemaOf(table),
              joinTables.nameOf(reference),
              keyColumns(table, "joinColumns", idColumns)));
    }
    return tables;
  }

  private List<String> keyColumns(AnnotationMirror table, String named, List<String> idColumns) {
    return JpaTables.keyColumns(Jpa.annotations(table, named).toList(), idColumns, names);
  }

  /** The references that have a table of their own. */
  private List<Member> references() {
    return members.ofEntity().stream().filter(JpaJoinTables::holds).toList();
  }

  boolean any() {
    return !declared.isEmpty() || !references().isEmpty();
  }

  /** Whether a member is in a table that others write. */
  boolean isForeign(Member member) {
    return declared.stream().anyMatch(Secondary::foreign)
        && placesOf(namedBy(member)).anyMatch(place -> declared.get(place).foreign());
  }

  /** The place of the table that a member names among these; empty if it names none. */
  Optional<Integer> placeOf(Member member, List<String> others) {
    if (JpaJoinTables.holds(member)) {
      List<String> paths = references().stream().map(Member::path).toList();
      return Optional.of(declared.size() + paths.indexOf(member.path()));
    }
    Set<String> named = namedBy(member);
    if (named.size() > 1) {
      JpaRefusals.ofMember(member, "Embedded", "Its parts are in several tables", problems);
      return Optional.empty();
    }
    Optional<String> table = named.stream().findFirst().filter(name -> !name.isEmpty());
    Optional<Integer> place = placesOf(named).boxed().findFirst();
    if (table.isPresent() && place.isEmpty() && !others.contains(table.get())) {
      JpaRefusals.ofMember(
          member, "Column", "Its table " + table.get() + " is no @SecondaryTable here", problems);
    }
    return place;
  }

  private IntStream placesOf(Set<String> named) {
    return IntStream.range(0, declared.size())
        .filter(place -> named.contains(nameOf(declared.get(place))));
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

  private String schemaOf(AnnotationMirror table) {
    return Jpa.text(table, "schema").map(names::explicit).orElse("");
  }

  private String nameOf(Secondary secondary) {
    return Jpa.text(secondary.table(), "name").map(names::explicit).orElse("");
  }
}
