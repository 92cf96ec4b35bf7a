package dev.graphsert.internal.order;

import dev.graphsert.internal.unitofwork.PendingType;
import java.util.List;

/**
 * Types that must be written together.
 *
 * @param types one type, or all types of a cycle
 */
public record TypeGroup(List<PendingType<?>> types) {

  /**
   * Whether the types refer to each other.
   *
   * @return true if there are several
   */
  public boolean isCycle() {
    return types.size() > 1;
  }
}
