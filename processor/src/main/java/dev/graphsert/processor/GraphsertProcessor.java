package dev.graphsert.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates an insert plan for every class annotated with {@code @BatchEntity}. Each plan depends
 * on its own class alone, so that build tools may run the processor incrementally.
 */
@AutoService(Processor.class)
public final class GraphsertProcessor extends AbstractProcessor {

  private final BasicAnnotationProcessor steps =
      new BasicAnnotationProcessor() {
        @Override
        protected Iterable<? extends Step> steps() {
          return List.of(new PlanStep(processingEnv));
        }
      };

  /** Made by the compiler. */
  public GraphsertProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    steps.init(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.graphsert.*");
  }

  /**
   * Claims Graphsert's annotations: with {@code -Xlint:all} the compiler warns of unclaimed ones.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // they are Graphsert's own, read by nobody else
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    steps.process(annotations, round);
    return true;
  }
}
