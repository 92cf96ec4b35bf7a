package dev.graphsert.internal.order;

import java.util.List;

/**
 * Tables that must be written together.
 *
 * @param tables one table, or all tables of a cycle
 */
public record TableGroup(List<GraphTable> tables) {

  /**
   * Whether the tables refer to each other.
   *
   * @return true if there are several
   */
  public boolean isCycle() {
    return tables.size() > 1;
  }
}
