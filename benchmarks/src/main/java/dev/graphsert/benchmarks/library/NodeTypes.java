package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.model.ChainTypes;
import dev.graphsert.benchmarks.model.Node;
import dev.graphsert.benchmarks.model.StarTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ten types of a chain and of a star, and how another library's copies of them are made. */
final class NodeTypes {

  private NodeTypes() {}

  /** Ways to make copies, by the types of what is copied. */
  static <M> Map<Class<?>, M> makers(List<M> ofChain, List<M> ofStar) {
    Map<Class<?>, M> makers = new HashMap<>();
    for (int i = 0; i < ofChain.size(); i++) {
      makers.put(ChainTypes.CLASSES.get(i), ofChain.get(i));
      makers.put(StarTypes.CLASSES.get(i), ofStar.get(i));
    }
    return makers;
  }

  /** What stands there for a row's type. */
  static <T> T of(Node row, Map<Class<?>, T> byType) {
    return Objects.requireNonNull(byType.get(row.getClass()));
  }
}
