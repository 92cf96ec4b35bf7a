package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Knows which vocabulary an entity is written in. */
final class Vocabularies {

  private Vocabularies() {}

  static Vocabulary of(TypeElement entity, Compiler compiler, Problems problems) {
    return isJpa(entity)
        ? new JpaVocabulary(compiler, problems, entity, namesOf(entity, compiler))
        : new GraphsertVocabulary(compiler, problems, entity);
  }

  /** How the names of an entity of JPA come about, by the topmost of its hierarchy. */
  private static NamingRules namesOf(TypeElement entity, Compiler compiler) {
    TypeElement root = new JpaHierarchy(compiler, entity).root();
    return NamingRules.of(root, compiler.options(), NamingRules.JPA);
  }

  static boolean isJpa(TypeElement entity) {
    return Jpa.has(entity, "Entity");
  }

  /**
   * The columns of another entity's id, in the last of its tables; what is wrong with that entity
   * is not reported here.
   */
  static List<String> idColumnsOf(TypeElement entity, Compiler compiler) {
    return compiler.readingIdOf(
        entity, () -> idColumnsIn(of(entity, compiler, compiler.unreported(entity))));
  }

  /** The same of an entity of JPA as they are written: in quotes or not. */
  static List<String> writtenIdColumnsOf(TypeElement entity, Compiler compiler) {
    return compiler.readingIdOf(
        entity,
        () ->
            idColumnsIn(
                new JpaVocabulary(
                    compiler, compiler.unreported(entity), entity, NamingRules.WRITTEN)));
  }

  private static List<String> idColumnsIn(Vocabulary vocabulary) {
    List<String> own = lastOf(vocabulary).map(TableShape::idColumns).orElse(List.of());
    List<String> columns = own.isEmpty() ? vocabulary.idColumns() : own;
    return columns.isEmpty() ? List.of("id") : columns;
  }

  /** The table of another entity; of one that has a table for each level, that of its own level. */
  static Optional<TableShape> tableOf(TypeElement other, Compiler compiler) {
    return lastOf(of(other, compiler, compiler.unreported(other)));
  }

  private static Optional<TableShape> lastOf(Vocabulary vocabulary) {
    return vocabulary.tables().stream()
        .filter(table -> !table.secondary())
        .reduce((first, last) -> last);
  }

  /** The members of another entity, as the plan of one that refers to it reaches them. */
  static List<Member> membersOf(
      TypeElement other, TypeElement entity, Compiler compiler, Problems problems) {
    return isJpa(other)
        ? new JpaMembers(compiler, problems, entity).ofTarget(other)
        : new GraphsertMembers(compiler, compiler.unreported(other), entity).of(other);
  }
}
