package dev.graphsert.processor.read;

import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads entities, each in the vocabulary that it is written in. */
public final class EntityReader {

  /** The annotation that makes a class an entity. */
  public static final String BATCH_ENTITY = Annotations.BATCH_ENTITY;

  /** The annotations that do the same where the build says so. */
  public static final Set<String> JPA_ENTITY =
      Set.of("jakarta.persistence.Entity", "javax.persistence.Entity");

  /** The names of the options that a build can set. */
  public static final Set<String> OPTIONS = Options.NAMES;

  private final Compiler compiler;
  private final Problems problems;

  /**
   * Makes a reader.
   *
   * @param environment the compiler's
   * @param problems takes what cannot be read
   */
  public EntityReader(ProcessingEnvironment environment, Problems problems) {
    this.compiler = new Compiler(environment);
    this.problems = problems;
  }

  /**
   * Whether the build makes every entity of JPA one of ours.
   *
   * @param options the compiler's options
   * @return true if {@link #JPA_ENTITY} is to be looked for
   */
  public static boolean readsEveryJpaEntity(Map<String, String> options) {
    return Options.of(options).everyJpaEntity();
  }

  /**
   * Looks for a type that is missing, perhaps because another processor has yet to generate it.
   *
   * @param entity the class
   * @return the class that uses the missing type; empty if the entity can be read
   */
  public Optional<TypeElement> unresolvedIn(TypeElement entity) {
    return new Completeness(compiler).firstIncomplete(entity);
  }

  /**
   * Reads one entity.
   *
   * @param entity the class
   * @return the entity; empty if it cannot be read, or not in full
   */
  public Optional<EntityModel> read(TypeElement entity) {
    if (!new EntityShape(compiler, problems).check(entity)) {
      return Optional.empty();
    }
    Vocabulary vocabulary = Vocabularies.of(entity, compiler, problems);
    return new EntityAssembler(compiler, problems, entity, vocabulary).read();
  }
}
