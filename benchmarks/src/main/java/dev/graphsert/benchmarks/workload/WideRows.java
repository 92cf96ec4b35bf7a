package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.WideRow;
import java.util.List;

/**
 * Rows of many columns.
 *
 * @param rows the rows in the order in which they are stored
 */
public record WideRows(List<WideRow> rows) implements Data {

  @Override
  public List<?> roots() {
    return rows;
  }

  @Override
  public List<List<?>> byType() {
    return List.of(rows);
  }
}
