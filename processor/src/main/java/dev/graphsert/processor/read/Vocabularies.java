package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
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
   * The column of another entity's id, in the last of its tables; what is wrong with that entity is
   * not reported here.
   */
  static String idColumnOf(TypeElement entity, Compiler compiler) {
    Vocabulary vocabulary = of(entity, compiler, compiler.unreported(entity));
    Optional<String> own =
        vocabulary.tables().stream().reduce((first, last) -> last).flatMap(TableShape::idColumn);
    return own.or(() -> vocabulary.id(vocabulary.members()).map(vocabulary::columnOf)).orElse("id");
  }
}
