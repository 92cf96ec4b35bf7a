package dev.graphsert.processor;

import com.google.auto.service.AutoService;
import dev.graphsert.processor.read.EntityReader;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Generates an insert plan for every class annotated with {@code @BatchEntity}, and where the build
 * says so for every {@code @Entity} of JPA. Each plan depends on its own class alone, so that build
 * tools may run the processor incrementally.
 */
@AutoService(Processor.class)
public final class GraphsertProcessor extends AbstractProcessor {

  /** The entities that wait for a type which another processor has yet to generate. */
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Made by the compiler. */
  public GraphsertProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> types = new LinkedHashSet<>(Set.of("dev.graphsert.*"));
    if (EntityReader.readsEveryJpaEntity(processingEnv.getOptions())) {
      types.addAll(EntityReader.JPA_ENTITY);
    }
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return EntityReader.OPTIONS;
  }

  /**
   * Claims Graphsert's annotations: with {@code -Xlint:all} the compiler warns of unclaimed ones.
   * Those of JPA are left to the processors after this one.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // they are Graphsert's own, read by nobody else
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    PlanStep step = new PlanStep(processingEnv);
    Set<TypeElement> entities = entitiesOf(round);
    if (!round.processingOver()) {
      entities.removeIf(step::process);
      waiting.clear();
      entities.forEach(entity -> waiting.add(entity.getQualifiedName().toString()));
    } else if (!round.errorRaised()) {
      entities.forEach(step::reportUnresolved);
    }
    return annotations.stream()
        .noneMatch(type -> EntityReader.JPA_ENTITY.contains(type.getQualifiedName().toString()));
  }

  /** Those that waited and those that are new. A new round has new elements for old classes. */
  private Set<TypeElement> entitiesOf(RoundEnvironment round) {
    Elements elements = processingEnv.getElementUtils();
    Set<TypeElement> entities =
        waiting.stream()
            .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String name : entityAnnotations()) {
      TypeElement annotation = elements.getTypeElement(name);
      if (annotation != null) {
        entities.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
      }
    }
    return entities;
  }

  private Set<String> entityAnnotations() {
    Set<String> names = new LinkedHashSet<>(Set.of(EntityReader.BATCH_ENTITY));
    if (EntityReader.readsEveryJpaEntity(processingEnv.getOptions())) {
      names.addAll(EntityReader.JPA_ENTITY);
    }
    return names;
  }
}
