package dev.graphsert.benchmarks.library.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Something found at a place of a sequence. */
@Table("annotation")
public class SpringAnnotation {

  @Id public @Nullable Long id;
  public final String name;
  public final int position;

  /** Makes an annotation that is not in the database yet. */
  public SpringAnnotation(String name, int position) {
    this.name = name;
    this.position = position;
  }
}
