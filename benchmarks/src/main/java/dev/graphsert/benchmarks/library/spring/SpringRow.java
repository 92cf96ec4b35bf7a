package dev.graphsert.benchmarks.library.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row that stands alone. */
@Table("flat_row")
public class SpringRow {

  @Id public @Nullable Long id;
  public final String name;
  public final int value;

  /** Makes a row that is not in the database yet. */
  public SpringRow(String name, int value) {
    this.name = name;
    this.value = value;
  }
}
