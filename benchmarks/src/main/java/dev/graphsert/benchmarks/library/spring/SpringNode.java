package dev.graphsert.benchmarks.library.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A row of one of ten types. */
public abstract class SpringNode {

  @Id public @Nullable Long id;
  public final int place;

  /** Makes a row that is not in the database yet. */
  protected SpringNode(int place) {
    this.place = place;
  }
}
