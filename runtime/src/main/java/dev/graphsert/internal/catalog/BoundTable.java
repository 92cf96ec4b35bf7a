package dev.graphsert.internal.catalog;

import java.util.List;

/**
 * A table of a plan as the database sees it.
 *
 * @param name the table, as SQL names it
 * @param columns the columns that the plan fills, in the order of the plan
 */
public record BoundTable(String name, List<BoundColumn> columns) {

  /**
   * Whether the insert must say that it brings its own values for an identity column.
   *
   * @return true if a column is {@code GENERATED ALWAYS AS IDENTITY}
   */
  public boolean overridesIdentity() {
    return columns.stream().anyMatch(BoundColumn::identityAlways);
  }
}
