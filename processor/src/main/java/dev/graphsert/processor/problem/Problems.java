package dev.graphsert.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects the mistakes of one entity, so that one compile shows them all. Not thread-safe. */
public final class Problems {

  private final Element entity;
  private final SourceElements sources;
  private final List<Problem> found = new ArrayList<>();

  /**
   * Begins an empty collection.
   *
   * @param entity the class that is being compiled
   * @param environment the compiler's
   */
  public Problems(Element entity, ProcessingEnvironment environment) {
    this.entity = entity;
    this.sources = new SourceElements(environment);
  }

  /**
   * Adds a mistake.
   *
   * @param message what kind of mistake
   * @param at the element to mend
   * @param details what the message's text asks for, in its order
   */
  public void add(Message message, Element at, Object... details) {
    found.add(new Problem(at, message.text(details)));
  }

  /**
   * Whether nothing is wrong so far.
   *
   * @return true if there are no mistakes
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Reports every mistake as an error at its element. One in a class file has no place to show, so
   * it is reported at the class that is being compiled.
   *
   * @param messager the compiler's
   */
  public void report(Messager messager) {
    for (Problem problem : found) {
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          problem.text(),
          sources.contains(problem.at()) ? problem.at() : entity);
    }
  }

  private record Problem(Element at, String text) {}
}
