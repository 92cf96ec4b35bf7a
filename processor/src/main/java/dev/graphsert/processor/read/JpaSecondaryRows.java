package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** What Hibernate's annotations say of the rows of secondary tables: one for all, or by name. */
final class JpaSecondaryRows {

  private static final String RULE = "SecondaryRow";
  private static final String RULES = "SecondaryRows";
  private static final String TABLE = "table";

  private final List<AnnotationMirror> tables;
  private final Optional<AnnotationMirror> single;
  private final List<AnnotationMirror> several;

  JpaSecondaryRows(TypeElement type) {
    this.tables = tablesOf(type);
    this.single = Jpa.findHibernate(type, RULE);
    this.several =
        Jpa.findHibernate(type, RULES).stream()
            .flatMap(rules -> Jpa.annotations(rules, "value"))
            .toList();
  }

  static List<AnnotationMirror> tablesOf(TypeElement type) {
    return Jpa.all(type, "SecondaryTable", "SecondaryTables");
  }

  /** The rule for a table, which is named as its own annotation spells it. */
  Optional<AnnotationMirror> of(AnnotationMirror table) {
    return Stream.concat(
            single.filter(rule -> namedBy(rule).isEmpty()).stream(),
            Stream.concat(single.stream(), several.stream()).filter(rule -> isFor(rule, table)))
        .findFirst();
  }

  /** Reports rules that Hibernate would not look at. */
  static void check(TypeElement type, Problems problems) {
    JpaSecondaryRows rows = new JpaSecondaryRows(type);
    Stream.concat(
            rows.single.filter(rule -> namedBy(rule).isPresent()).stream(), rows.several.stream())
        .filter(rule -> rows.tables.stream().noneMatch(table -> isFor(rule, table)))
        .findFirst()
        .ifPresent(
            rule ->
                JpaRefusals.ofClass(
                    type,
                    type,
                    RULE,
                    "It names no @SecondaryTable of the class, in the same letters",
                    problems));
  }

  private static boolean isFor(AnnotationMirror rule, AnnotationMirror table) {
    Optional<String> named = namedBy(rule);
    return named.isPresent() && named.equals(Jpa.text(table, "name"));
  }

  private static Optional<String> namedBy(AnnotationMirror rule) {
    return Jpa.text(rule, TABLE);
  }
}
