package dev.graphsert.processor.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Collects the mistakes of one entity, so that one compile shows them all, and what its author
 * should know besides. Not thread-safe.
 */
public final class Problems {

  private final Element entity;
  private final SourceElements sources;
  private final Set<Problem> found = new LinkedHashSet<>(); // each once, however often it is met
  private final Set<Problem> told = new LinkedHashSet<>();

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
   * Adds what is no mistake, but good to know.
   *
   * @param message what it is
   * @param at the element that it is about
   * @param details what the message's text asks for, in its order
   */
  public void tell(Message message, Element at, Object... details) {
    told.add(new Problem(at, message.text(details)));
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
   * Reports every mistake as an error at its element, and all else as a note. What is in a class
   * file has no place to show, so it is reported at the class that is being compiled.
   *
   * @param messager the compiler's
   */
  public void report(Messager messager) {
    found.forEach(problem -> report(Diagnostic.Kind.ERROR, problem, messager));
    told.forEach(problem -> report(Diagnostic.Kind.NOTE, problem, messager));
  }

  private void report(Diagnostic.Kind kind, Problem problem, Messager messager) {
    messager.printMessage(
        kind, problem.text(), sources.contains(problem.at()) ? problem.at() : entity);
  }

  private record Problem(Element at, String text) {}
}
