package dev.graphsert.internal.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of a plan as the database sees it.
 *
 * @param name the table, as SQL names it
 * @param plainName the table's own name, as the server's messages name it
 * @param oid its identifier
 * @param columns the columns that the plan fills, in the order of the plan
 * @param keys its foreign keys
 * @param constraints the columns of its checks, foreign keys and unique and exclusion constraints,
 *     by their names
 * @param largestStatement how much one statement may insert with the same result as row by row
 * @param takesCopy whether {@code COPY} fills it with the same result
 * @param mayTalk whether inserting into it may make the server send notices
 * @param surroundings its triggers, rules and policies as {@link Surroundings} numbers them
 * @param numberedBy the sequences that number its rows besides, by defaults of columns that the
 *     plan leaves out
 */
public record BoundTable(
    String name,
    String plainName,
    long oid,
    List<BoundColumn> columns,
    List<BoundKey> keys,
    Map<String, List<String>> constraints,
    StatementScope largestStatement,
    boolean takesCopy,
    boolean mayTalk,
    long surroundings,
    Set<Long> numberedBy) {

  /**
   * Whether the insert must say that it brings its own values for an identity column.
   *
   * @return true if a column is {@code GENERATED ALWAYS AS IDENTITY}
   */
  public boolean overridesIdentity() {
    return columns.stream().anyMatch(BoundColumn::identityAlways);
  }

  /**
   * Whether a binary {@code COPY} can fill it, which takes values of the columns' own types only.
   *
   * @return true if every value is sent as the type of its column
   */
  public boolean takesBinaryCopy() {
    return takesCopy
        && columns.stream().allMatch(column -> column.encoding().isStraightInto(column.type()));
  }
}
