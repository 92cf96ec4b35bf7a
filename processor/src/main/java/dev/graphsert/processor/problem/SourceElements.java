package dev.graphsert.processor.problem;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Knows which elements are in source files, where an error can be shown. */
final class SourceElements {

  private final @Nullable Trees trees;

  SourceElements(ProcessingEnvironment environment) {
    this.trees = treesOf(environment);
  }

  boolean contains(Element element) {
    return trees == null || trees.getPath(element) != null;
  }

  private static @Nullable Trees treesOf(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException notJavac) {
      return null; // another compiler, or a wrapped environment: take every element to be in source
    }
  }
}
