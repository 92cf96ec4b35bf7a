package dev.graphsert.benchmarks.library.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A customer, who stands alone. */
@Table("customer")
public class SpringCustomer {

  @Id public @Nullable Long id;
  public final String name;
  public final String description;

  /** Makes a customer that is not in the database yet. */
  public SpringCustomer(String name, String description) {
    this.name = name;
    this.description = description;
  }
}
