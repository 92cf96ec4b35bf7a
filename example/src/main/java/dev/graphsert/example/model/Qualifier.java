package dev.graphsert.example.model;

import dev.graphsert.BatchEntity;
import org.jspecify.annotations.Nullable;

/** One {@code /name="value"} of a GenBank feature. */
@BatchEntity
public final class Qualifier {

  @Nullable Long id;
  final Annotation annotation;
  final String name;
  final String value;

  /**
   * Makes a qualifier.
   *
   * @param value empty for a qualifier without a value, such as {@code /pseudo}
   */
  public Qualifier(Annotation annotation, String name, String value) {
    this.annotation = annotation;
    this.name = name;
    this.value = value;
  }

  public Annotation annotation() {
    return annotation;
  }

  public String name() {
    return name;
  }

  public String value() {
    return value;
  }
}
