package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Customer;
import java.util.List;

/**
 * Customers, who stand alone.
 *
 * @param rows the customers in the order in which they are stored
 */
public record Customers(List<Customer> rows) implements Data {

  @Override
  public List<?> roots() {
    return rows;
  }

  @Override
  public List<List<?>> byType() {
    return List.of(rows);
  }
}
