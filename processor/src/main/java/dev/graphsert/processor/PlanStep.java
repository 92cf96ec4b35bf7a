package dev.graphsert.processor;

import dev.graphsert.processor.generate.PlanGenerator;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import dev.graphsert.processor.read.EntityReader;
import dev.graphsert.processor.validate.EntityValidator;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads an entity, validates it, and generates its plan; or reports what is wrong with it. */
final class PlanStep {

  private final ProcessingEnvironment environment;

  PlanStep(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** False if the entity uses a type that is not there, or not yet. */
  boolean process(TypeElement entity) {
    Problems problems = new Problems(entity, environment);
    EntityReader reader = new EntityReader(environment, problems);
    if (reader.unresolvedIn(entity).isPresent()) {
      return false;
    }
    Optional<EntityModel> model = reader.read(entity);
    model.ifPresent(read -> EntityValidator.validate(read, problems));
    if (problems.isEmpty()) {
      model.ifPresent(valid -> PlanGenerator.generate(valid, environment.getFiler(), problems));
    }
    problems.report(environment.getMessager());
    return true;
  }

  /** Reports an entity that waited in vain. */
  void reportUnresolved(TypeElement entity) {
    Problems problems = new Problems(entity, environment);
    new EntityReader(environment, problems)
        .unresolvedIn(entity)
        .ifPresent(where -> problems.add(Message.UNRESOLVED, where, entity, where));
    problems.report(environment.getMessager());
  }
}
