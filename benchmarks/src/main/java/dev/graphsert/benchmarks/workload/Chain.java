package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Link;
import java.util.List;

/**
 * The same number of rows of each type; a row refers to that in the same place of the type before.
 *
 * @param types the rows of each type, in the order of the chain
 */
public record Chain(List<List<Link<?>>> types) implements Data {

  @Override
  public List<?> roots() {
    return types.get(types.size() - 1);
  }

  @Override
  public List<List<?>> byType() {
    return List.copyOf(types);
  }
}
