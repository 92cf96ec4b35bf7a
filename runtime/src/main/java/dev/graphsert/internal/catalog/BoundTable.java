package dev.graphsert.internal.catalog;

import java.util.List;

/**
 * A table of a plan as the database sees it.
 *
 * @param name the table, as SQL names it
 * @param oid its identifier
 * @param columns the columns that the plan fills, in the order of the plan
 * @param keys its foreign keys
 * @param largestStatement how much one statement may insert with the same result as row by row
 * @param takesCopy whether a binary {@code COPY} can fill it
 */
public record BoundTable(
    String name,
    long oid,
    List<BoundColumn> columns,
    List<BoundKey> keys,
    StatementScope largestStatement,
    boolean takesCopy) {

  /**
   * Whether the insert must say that it brings its own values for an identity column.
   *
   * @return true if a column is {@code GENERATED ALWAYS AS IDENTITY}
   */
  public boolean overridesIdentity() {
    return columns.stream().anyMatch(BoundColumn::identityAlways);
  }
}
