package dev.graphsert.processor.read;

import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads entities that are described by Graphsert's own annotations. */
public final class EntityReader {

  /** The annotation that makes a class an entity. */
  public static final String BATCH_ENTITY = Annotations.BATCH_ENTITY;

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
   * Looks for a type that is missing, perhaps because another processor has yet to generate it.
   *
   * @param entity a class annotated with {@link #BATCH_ENTITY}
   * @return the class that uses the missing type; empty if the entity can be read
   */
  public Optional<TypeElement> unresolvedIn(TypeElement entity) {
    return new Completeness(compiler).firstIncomplete(entity);
  }

  /**
   * Reads one entity.
   *
   * @param entity a class annotated with {@link #BATCH_ENTITY}
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
