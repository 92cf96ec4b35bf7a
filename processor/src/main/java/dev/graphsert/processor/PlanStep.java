package dev.graphsert.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.graphsert.processor.generate.PlanGenerator;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Problems;
import dev.graphsert.processor.read.EntityReader;
import dev.graphsert.processor.validate.EntityValidator;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Reads an entity, validates it, and generates its plan; or reports what is wrong with it. */
final class PlanStep implements BasicAnnotationProcessor.Step {

  private final ProcessingEnvironment environment;

  PlanStep(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Set<String> annotations() {
    return EntityReader.ANNOTATIONS;
  }

  @Override
  public Set<? extends Element> process(
      ImmutableSetMultimap<String, Element> elementsByAnnotation) {
    for (Element entity : elementsByAnnotation.get(EntityReader.BATCH_ENTITY)) {
      process(entity);
    }
    return Set.of();
  }

  private void process(Element entity) {
    Problems problems = new Problems(entity, environment);
    Optional<EntityModel> model =
        new EntityReader(environment, problems).read(MoreElements.asType(entity));
    model.ifPresent(read -> EntityValidator.validate(read, problems));
    if (problems.isEmpty()) {
      model.ifPresent(valid -> PlanGenerator.generate(valid, environment.getFiler(), problems));
    }
    problems.report(environment.getMessager());
  }
}
