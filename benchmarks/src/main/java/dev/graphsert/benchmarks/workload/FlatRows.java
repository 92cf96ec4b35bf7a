package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.FlatRow;
import java.util.List;

/**
 * Rows of one table.
 *
 * @param rows the rows in the order in which they are stored
 */
public record FlatRows(List<FlatRow> rows) implements Data {

  @Override
  public List<?> roots() {
    return rows;
  }

  @Override
  public List<List<?>> byType() {
    return List.of(rows);
  }
}
