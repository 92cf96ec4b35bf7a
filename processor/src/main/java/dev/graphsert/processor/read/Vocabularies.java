package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Knows which vocabulary an entity is written in. */
final class Vocabularies {

  private Vocabularies() {}

  static Vocabulary of(TypeElement entity, Compiler compiler, Problems problems) {
    return isJpa(entity)
        ? new JpaVocabulary(compiler, problems, entity)
        : new GraphsertVocabulary(compiler, problems, entity);
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
        entity,
        () -> {
          Vocabulary vocabulary = of(entity, compiler, compiler.unreported(entity));
          List<TableShape> tables = vocabulary.tables();
          List<String> own =
              tables.stream()
                  .filter(table -> !table.secondary())
                  .reduce((first, last) -> last)
                  .map(TableShape::idColumns)
                  .orElse(List.of());
          List<String> columns = own.isEmpty() ? vocabulary.idColumns() : own;
          return columns.isEmpty() ? List.of("id") : columns;
        });
  }
}
