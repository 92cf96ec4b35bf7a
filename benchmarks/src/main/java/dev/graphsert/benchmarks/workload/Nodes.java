package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Node;
import java.util.List;

/**
 * The same number of rows of each of ten types; a row refers to that in the same place of another
 * type.
 *
 * @param types the rows of each type, a type before those that refer to it
 * @param roots rows from which all others are reached
 */
public record Nodes(List<List<Node>> types, List<Node> roots) implements Data {

  @Override
  public List<List<?>> byType() {
    return List.copyOf(types);
  }
}
